using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Film;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace AdobeSdk.Emulator.Tests.Pictures;

public class FilmInBrowserTests
{
    [Fact]
    public async Task A_browser_plays_the_film_to_its_end()
    {
        string chromium = Machine.Chromium;
        Scene scene = new("a sailboat at sunset", 7, 540, 540);
        Picture film = FilmMaker.Shoot(scene, null, null, TimeSpan.FromSeconds(5), Machine.Ffmpeg, CancellationToken.None)!;
        await using WebApplication site = await ServeAsync(film);

        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Timeout = 0,
            Args = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
        });
        IPage page = await browser.NewPageAsync();
        await page.GotoAsync(site.Urls.Single(), new() { Timeout = 0 });

        // Ends with the player's own verdict: where it stopped, or why it couldn't play.
        Played played = await page.EvaluateAsync<Played>("""
            () => new Promise(done => {
              const film = document.querySelector('video');
              const tell = error => done({ error, ended: film.ended, time: film.currentTime, width: film.videoWidth, height: film.videoHeight });
              film.addEventListener('ended', () => tell(null));
              film.addEventListener('error', () => tell(film.error.message));
              film.play().catch(refusal => tell(String(refusal)));
            })
            """);
        Assert.Null(played.Error);
        Assert.True(played.Ended);
        Assert.Equal((540, 540), (played.Width, played.Height));
        Assert.InRange(played.Time, 4.9, 5.1);
    }

    private static async Task<WebApplication> ServeAsync(Picture film)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication site = builder.Build();
        site.MapGet("/", () => Results.Content("<!doctype html><video muted src='/film'></video>", "text/html"));
        site.MapGet("/film", () => Results.File(film.Bytes, film.MediaType, enableRangeProcessing: true));
        await site.StartAsync();
        return site;
    }

    /// <summary>What the page's script reports.</summary>
    private sealed record Played
    {
        public string? Error { get; set; }

        public bool Ended { get; set; }

        public double Time { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }
    }
}
