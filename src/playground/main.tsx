import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page";

createRoot(document.getElementById("page") as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
