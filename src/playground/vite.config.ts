import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** GraphiQL's style sheet carries its fonts as data: URLs, which the content policy refuses; the page uses the reader's own. */
const withoutInlineFonts: Plugin = {
  name: "without-inline-fonts",
  enforce: "pre",
  transform: (code, id) =>
    /\.css(\?|$)/.test(id)
      ? { code: code.replace(/@font-face\s*\{[^}]*url\(["']?data:[^}]*\}/g, ""), map: null }
      : undefined,
};

/** Everything the page needs is built into its own folder, so that it loads nothing from elsewhere. */
export default defineConfig({
  base: "/playground/",
  plugins: [react(), withoutInlineFonts],
  // The content policy allows no data: URLs, so that small fonts and icons are files too.
  build: {
    outDir: "../../dist/playground",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // The editor's modules carry directives for a compiler that does not run here.
      onwarn: (warning, report) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && report(warning),
      checks: { pluginTimings: false },
    },
  },
  worker: { format: "es" },
});
