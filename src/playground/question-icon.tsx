/** The sign of the list of worked questions in the side bar. */
export function QuestionIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M4 6h16M4 12h10M4 18h7" />
      <path d="M16.5 14.2a2.2 2.2 0 1 1 3 2c-.8.4-1.2.9-1.2 1.7M18.3 20.8v.1" />
    </svg>
  );
}
