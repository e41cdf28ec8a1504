/** What is used of a web worker: a program without the types of the DOM can name it too. */
interface WorkerLike {
    postMessage(message: unknown, transfer: ArrayBuffer[]): void;
    addEventListener(type: "message" | "messageerror" | "error", listener: (event: any) => void): void;
    terminate(): void;
}

/**
 * What stands in for a worker, for `configure({ worker: here })`. Hosts that can import while they run need no such call; a service
 * worker cannot.
 */
declare function here(): WorkerLike;

export { here };
