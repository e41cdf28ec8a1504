// The page about privacy: what holds, how to check it, and where it ends.

/** What is listed, and what is said of it. */
type Rows = readonly (readonly [string, string])[];

export const privacy = {
  title: "Privacy",
  lead: "Your data stays in this tab. Your browser enforces that, and you can check it in a minute.",
  how: {
    title: "What happens to your file",
    steps: [
      "Your browser reads the file on your device, in this tab. There is no server that could receive it, no account, no analytics and no cookie.",
      "The page tells the browser to block connections (the policy below). The only part that may use the network is the service worker, which loads the page’s own files so that it works offline.",
      "When you close the tab, the file and all results are gone. Reports, tables and pictures stay only where you save them.",
    ],
  },
  check: {
    title: "Check it yourself in 60 seconds",
    steps: [
      "Open the developer tools (F12), go to “Network” and analyse a file: you see this page’s own files and nothing else.",
      "Load the page, wait ten seconds, then turn on aeroplane mode: everything still works.",
      "Look at the policy: it is in the page’s source, in the line with “Content-Security-Policy”.",
    ],
    policy: "The policy of this page",
    none: "This copy of the page carries no policy: it was not built for publishing.",
  },
  kept: {
    title: "What stays on your device",
    rows: [
      [
        "History",
        "The address names the calculator or view and its settings, such as “quarter”. Your numbers are added only when you choose “Copy link”.",
      ],
      ["Browser storage", "The page’s own files and the currency you chose. Never a number or a row."],
      ["Downloads", "What you save, where you save it. A saved analysis contains your file."],
      ["Clipboard", "What you copy. Clipboard managers may keep it, and some sync it to other devices."],
      [
        "Memory",
        "The file while the tab is open. The operating system may write memory to disk (swap, hibernation): encrypt your disk.",
      ],
    ] as Rows,
  },
  limits: {
    title: "What no policy can stop",
    lead: "We test with builds that try to leak data through every channel we know. The policy blocks most of them. Some are not blocked in every browser:",
    rows: [
      [
        "Leaving the page",
        "A script could send you to another address with data in it. You would see the page change.",
      ],
      [
        "A new window",
        "A script could open a window elsewhere, if your browser allows pop-ups. Where the page is served without its headers, it could also send from a window on one of the page’s own files.",
      ],
      [
        "WebRTC",
        "A direct connection to another computer. Chrome and Edge 152 or later block it where the page is served with its headers; we know of no such switch in other browsers.",
      ],
      [
        "Early connections",
        "A script could make the browser connect to a host without sending anything. The host’s name could carry a few letters.",
      ],
      [
        "This page’s own host",
        "It sees which of the page’s files are loaded, with your IP address, as every website does. A script could hide data in such a request.",
      ],
      [
        "Your computer",
        "Browser extensions, malware and your administrator can read what you see. A private window without extensions helps.",
      ],
    ] as Rows,
    tested:
      "The page contains no code that does any of this. A test searches each release for every name a script could use to send data, and each use is listed with its reason.",
  },
  firms: {
    title: "For your security team",
    text: "SECURITY.md in the source has the threat model, the data flow and the commands that repeat every test. The page is a folder of files: host it yourself, with the headers supplied.",
    hashes: "Hash of every file",
    materials: "Bill of materials (CycloneDX)",
    licences: "Licences",
  },
};
