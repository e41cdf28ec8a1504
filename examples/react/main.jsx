import { createRoot } from "react-dom/client";
import { NpsForm } from "./NpsForm.jsx";

createRoot(document.getElementById("root")).render(<NpsForm />);
