# Looks at pages in headless Chromium through its debugging pipe: axe-core, width, requests, style, paper.
# SPDX-License-Identifier: MIT
"""usage: chromium.py AXE PICTURES PAGE[:LANG[:PAPER_PAGES]]...

Every PAGE is opened at 360 and at 1280 pixels as it is, policy and all; axe-core runs beside it. PAPER_PAGES: how
many A4 sheets it prints on. Pictures and PDFs are left in the folder PICTURES. Ends with 1 and names each fault.
"""
import base64
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

WIDTHS = (360, 1280)


class Chromium:
    """The browser, a command at a time; events are kept until they are asked for."""

    def __init__(self):
        to_it, ours_out = os.pipe()
        ours_in, from_it = os.pipe()
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

        def give_pipes():
            os.dup2(to_it, 13)
            os.dup2(from_it, 14)
            os.dup2(13, 3)
            os.dup2(14, 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", "about:blank"],
            preexec_fn=give_pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_it)
        os.close(from_it)
        self.out = os.fdopen(ours_out, "wb", buffering=0)
        self.into = os.fdopen(ours_in, "rb")
        self.number = 0
        self.events = []
        self.session = None

    def message(self):
        text = b""
        while not text.endswith(b"\0"):
            byte = self.into.read(1)
            if not byte:
                raise RuntimeError("chromium went away")
            text += byte
        return json.loads(text[:-1])

    def ask(self, method, **parameters):
        self.number += 1
        wanted = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            wanted["sessionId"] = self.session
        self.out.write(json.dumps(wanted).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait_for(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.message())

    def open_tab(self):
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.ask(f"{domain}.enable")

    def value(self, expression):
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


def axe_faults(browser, axe):
    browser.value(axe)
    found = browser.value("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
                          "v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).slice(0, 2).join(' ')))")
    return [f"axe: {one}" for one in found]


def look(browser, axe, page, language, width):
    """All faults of a page at a width."""
    browser.open_tab()
    browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1,
                mobile=width < 500)
    browser.events.clear()
    browser.ask("Page.navigate", url=page.as_uri())
    browser.wait_for("Page.loadEventFired")
    faults = []
    if browser.value("document.documentElement.lang") != language:
        faults.append("another language than its own")
    if browser.value("document.documentElement.scrollWidth > window.innerWidth"):
        faults.append("wider than the screen")
    if browser.value("getComputedStyle(document.body).maxWidth") == "none":
        faults.append("its style was not let in by its own policy")
    if browser.value("document.scripts.length + document.images.length") != 0:
        faults.append("holds a script or an image")
    links = browser.value("document.links.length")
    if links:
        for kind in ("keyDown", "keyUp"):
            browser.ask("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        if browser.value("document.activeElement.tagName") != "A":
            faults.append("Tab does not reach its first link")
    requests = [event["params"]["request"]["url"] for event in browser.events
                if event.get("method") == "Network.requestWillBeSent"]
    faults += [f"asks for {url}" for url in requests if url != page.as_uri()]
    faults += [f"Chromium says: {event['params']['entry']['text']}" for event in browser.events
               if event.get("method") == "Log.entryAdded"]
    return faults + axe_faults(browser, axe)


def printed(browser, pictures, page, sheets):
    pdf = pictures / f"{page.stem}.pdf"
    data = browser.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
    pdf.write_bytes(base64.b64decode(data))
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    count = int(re.search(r"^Pages:\s+(\d+)", told, re.M).group(1))
    is_a4 = re.search(r"^Page size:.*\(A4\)", told, re.M)
    faults = [] if count == sheets else [f"prints on {count} sheets, not {sheets}"]
    return faults if is_a4 else faults + ["does not print on A4"]


def main():
    axe = Path(sys.argv[1]).read_text(encoding="utf-8")
    pictures = Path(sys.argv[2])
    browser = Chromium()
    failed = 0
    for argument in sys.argv[3:]:
        name, language, sheets = (argument.split(":") + ["fr", ""][argument.count(":"):])[:3]
        page = Path(name).resolve()
        for width in WIDTHS:
            faults = look(browser, axe, page, language, width)
            shot = browser.ask("Page.captureScreenshot", captureBeyondViewport=True)["data"]
            (pictures / f"{page.stem}-{width}.png").write_bytes(base64.b64decode(shot))
            if width == WIDTHS[-1] and sheets:
                faults += printed(browser, pictures, page, int(sheets))
            for fault in faults:
                print(f"{page.name} at {width}: {fault}")
            failed += len(faults)
    browser.close()
    print(f"{len(sys.argv) - 3} pages at {len(WIDTHS)} widths, {failed} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
