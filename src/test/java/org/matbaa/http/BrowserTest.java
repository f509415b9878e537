package org.matbaa.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Debian's Chromium uses the print link of a news site, and the page at {@code /}. */
class BrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEY = "0123456789abcdef-key";

    private static NewsSite site;
    private static RunningService service;

    @TempDir
    private Path downloads;

    private ChromeDriver browser;

    @BeforeAll
    static void start() throws Exception {
        site = new NewsSite();
        service = RunningService.start(RunningService.allowing(site));
        String link = "http://127.0.0.1:" + service.port() + RunningService.printPath(site.address("/news/129574.htm"))
                + "&site=almotamar&disposition=attachment";
        String story = new String(RunningService.page("story.html"), StandardCharsets.UTF_8)
                .replace("@PRINT_LINK@", link.replace("&", "&amp;"));
        site.page("/news/129574.htm", "text/html; charset=windows-1256", story.getBytes(Charset.forName("windows-1256")))
                .page("/images/129574.jpg", "image/jpeg", RunningService.example("129574.jpg"));
    }

    @AfterAll
    static void stop() {
        service.close();
        site.close();
    }

    private void open(String path, int width, int height, String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=" + language,
                "--accept-lang=" + language);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString(),
                "plugins.always_open_pdf_externally", true, "intl.accept_languages", language));
        browser = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver")).usingAnyFreePort().build(), options);
        browser.manage().window().setSize(new Dimension(width, height));
        // Headless windows are no narrower than 500 pixels; what the page sees is set here.
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.get(path.startsWith("http") ? path : "http://127.0.0.1:" + service.port() + path);
    }

    @AfterEach
    void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    private WebElement at(String id) {
        return browser.findElement(By.id(id));
    }

    private void await(BooleanSupplier condition) {
        new WebDriverWait(browser, PATIENCE).until(driver -> condition.getAsBoolean());
    }

    private void awaitPage() {
        await(() -> at("result").isDisplayed() && (Boolean) script(
                "const p = document.getElementById('page'); return p.complete && p.naturalWidth > 0"));
    }

    private Object script(String code) {
        return ((JavascriptExecutor) browser).executeScript(code);
    }

    /** The browser keeps the name by an empty file first, which the whole one is moved to. */
    private Path downloaded() throws Exception {
        await(() -> {
            try (var files = Files.list(downloads)) {
                return files.anyMatch(file -> file.toString().endsWith(".pdf") && file.toFile().length() > 0);
            } catch (IOException e) {
                return false;
            }
        });
        try (var files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
        }
    }

    private void assertFits() {
        long overflow = (Long) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow, "nothing is wider than the window");
    }

    @Test
    void theStorysPrintLinkGivesThePdfUnderItsArabicName() throws Exception {
        open(site.address("/news/129574.htm"), 1280, 900, "ar");
        at("pdf").click();
        Path pdf = downloaded();
        assertTrue(pdf.getFileName().toString().startsWith("لافروف خلال لقائه"), pdf.toString());
        assertTrue(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @ParameterizedTest
    @CsvSource({"390,844,ar,rtl", "390,844,en,ltr", "1280,900,ar,rtl", "1280,900,en,ltr"})
    void anAddressIsShownAndSavedByKeyboardAlone(int width, int height, String language, String direction) throws Exception {
        open("/", width, height, language);
        assertEquals(direction, browser.findElement(By.tagName("html")).getDomAttribute("dir"));
        assertFits();
        press(Keys.TAB);
        assertEquals("skip", browser.switchTo().activeElement().getDomAttribute("class"));
        press(Keys.ENTER);
        assertEquals("input", browser.switchTo().activeElement().getDomAttribute("id"), "the skip link leads to the field");
        browser.switchTo().activeElement().sendKeys(site.address("/news/129574.htm"));
        for (int i = 0; i < 8 && !"go".equals(browser.switchTo().activeElement().getDomAttribute("id")); i++) {
            press(Keys.TAB);
        }
        assertEquals("go", browser.switchTo().activeElement().getDomAttribute("id"), "the button is reached by Tab");
        press(Keys.ENTER);
        awaitPage();
        assertFits();
        boolean isBeside = (Boolean) script("const a = document.getElementById('order').getBoundingClientRect(),"
                + " b = document.getElementById('result').getBoundingClientRect(); return b.top < a.bottom");
        assertEquals(width > 600, isBeside, "beside the form on a desk, under it on a phone");
        at("save").sendKeys(Keys.ENTER);
        assertTrue(Files.size(downloaded()) > 1000);
    }

    private void press(Keys key) {
        new Actions(browser).sendKeys(key).perform();
    }

    @ParameterizedTest
    @CsvSource({"390,844,ar,rtl", "1280,900,en,ltr"})
    void theArchiveIsSearchedAndItsCopiesAreOpened(int width, int height, String language, String direction,
                                                   @TempDir Path archive) throws Exception {
        try (RunningService keeper = RunningService.start("access: {keys: ['" + KEY + "']}\narchive: {folder: '"
                + archive + "'}")) {
            keep(keeper, "خبر أول", "http://127.0.0.1/story/1");
            keep(keeper, "خبر أول معدّل", "http://127.0.0.1/story/1");
            keep(keeper, "Another story", "http://127.0.0.1/story/2");
            open(keeper.uri("/archive").toString(), width, height, language);
            assertEquals(direction, browser.findElement(By.tagName("html")).getDomAttribute("dir"));
            assertFits();
            assertEquals(3, browser.findElements(By.cssSelector(".timeline li")).size());
            at("headline").sendKeys("معدل");
            at("headline").sendKeys(Keys.ENTER);
            await(() -> browser.findElements(By.cssSelector(".timeline li")).size() == 1);
            browser.findElement(By.cssSelector(".timeline .links a:last-child")).click();
            await(() -> browser.findElements(By.cssSelector(".timeline li")).size() == 2);
            assertFits();
            assertEquals(2, browser.findElements(By.cssSelector(".line circle")).size(), "each copy has its place");
            browser.findElement(By.cssSelector(".timeline h2 a")).click();
            assertTrue(Files.size(downloaded()) > 1000);
        }
    }

    private static void keep(RunningService keeper, String headline, String address) throws Exception {
        String article = "{\"headline\":\"%s\",\"articleBody\":\"نص\",\"url\":\"%s\"}".formatted(headline, address);
        assertEquals(201, keeper.post("/archive", "application/json", article.getBytes(StandardCharsets.UTF_8),
                "X-API-Key", KEY).statusCode());
    }

    @Test
    void textAndFilesAreShownPageByPage() throws Exception {
        open("/ar", 1280, 900, "ar");
        script("document.getElementById('input').value = 'عنوان\\n' + 'فقرة من نص الخبر. '.repeat(900)");
        at("go").click();
        awaitPage();
        assertEquals("صفحة 1 من", at("place").getText().substring(0, 9));
        assertFalse(at("previous").isEnabled());
        at("next").click();
        await(() -> at("place").getText().startsWith("صفحة 2 من"));

        Path file = downloads.resolve("a.json");
        Files.write(file, RunningService.example("129574.json"));
        at("file").sendKeys(file.toString());
        await(() -> at("place").getText().equals("صفحة 1 من 2"));
        await(() -> at("status").getText().equals("الصفحة جاهزة."));
        assertFalse(at("progress").isDisplayed());
    }

    @Test
    void aDroppedFileIsShown() {
        open("/en", 1280, 900, "en");
        script("const t = new DataTransfer();"
                + "t.items.add(new File(['{\"headline\":\"x\",\"articleBody\":\"y\"}'], 'a.json'));"
                + "document.getElementById('drop').dispatchEvent(new DragEvent('drop',"
                + " {dataTransfer: t, bubbles: true, cancelable: true}))");
        awaitPage();
        assertEquals("Page 1 of 1", at("place").getText());
    }

    @Test
    void aProblemIsSaidInThePagesLanguage() {
        open("/ar", 390, 844, "ar");
        at("input").sendKeys("http://127.0.0.1/secret");
        at("go").click();
        await(() -> at("status").getText().startsWith("لا يُجلب شيء من هذا العنوان"));
        assertFalse(at("result").isDisplayed());
        assertFits();
    }

    @Test
    void markupOfAnArticleIsNotRunInThePage() {
        open("/en", 1280, 900, "en");
        at("input").sendKeys("<article><h1>x</h1><p>text</p><img src=x onerror=\"document.title='owned'\"></article>");
        at("go").click();
        await(() -> !at("progress").isDisplayed() && !at("status").getText().isEmpty());
        assertEquals("Matbaa", browser.getTitle());
    }
}
