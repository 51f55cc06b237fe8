using System.Diagnostics;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Film;
using SkiaSharp;

namespace AdobeSdk.Emulator.Tests.Pictures;

public sealed class FilmTests : IDisposable
{
    private static readonly Scene Scene = new("a lighthouse at dusk", 7, 320, 180);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-film-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_film_is_an_mp4_of_the_size_and_length_asked_for()
    {
        Picture film = Shoot(Scene, seconds: 2);
        Pixels[] frames = Frames(film);
        Assert.Equal(("video/mp4", 320, 180), (film.MediaType, film.Width, film.Height));
        Assert.Equal("ftyp"u8, film.Bytes.AsSpan(4, 4));
        Assert.Equal(48, frames.Length);
        Assert.All(frames, frame => Assert.Equal((320, 180), (frame.Width, frame.Height)));
    }

    [Fact]
    public void The_index_comes_before_the_frames_so_that_a_browser_starts_at_once()
    {
        byte[] bytes = Shoot(Scene, seconds: 0.25).Bytes;
        int index = bytes.AsSpan().IndexOf("moov"u8);
        int frames = bytes.AsSpan().IndexOf("mdat"u8);
        Assert.InRange(index, 1, frames);
    }

    [Fact]
    public void Frames_move_and_differ_by_seed()
    {
        Pixels[] one = Frames(Shoot(Scene));
        Pixels[] two = Frames(Shoot(Scene with { Seed = 8 }));
        Assert.True(one[0].Difference(one[^1]) > 1, $"first and last frame differ by {one[0].Difference(one[^1]):F1}");
        Assert.All(one.Zip(two), pair => Assert.True(pair.First.Difference(pair.Second) > 4));
    }

    [Fact]
    public void The_same_seed_gives_the_same_frames()
    {
        Pixels[] one = Frames(Shoot(Scene));
        Pixels[] two = Frames(Shoot(Scene));
        Assert.All(one.Zip(two), pair => Assert.Equal(0, pair.First.Difference(pair.Second)));
    }

    [Fact]
    public void The_first_and_the_last_frame_are_the_given_ones()
    {
        byte[] red = Pixels.Draw(320, 180, canvas => canvas.Clear(new SKColor(200, 40, 40)));
        byte[] blue = Pixels.Draw(320, 180, canvas => canvas.Clear(new SKColor(40, 40, 200)));
        Pixels[] frames = Frames(Shoot(Scene, firstFrame: red, lastFrame: blue));
        Assert.True(frames[0].Mean().Red > frames[0].Mean().Blue + 100);
        Assert.True(frames[^1].Mean().Blue > frames[^1].Mean().Red + 100);
    }

    [Fact]
    public void The_camera_goes_where_it_is_told_to()
    {
        Scene city = new("a city at noon", 3, 320, 180);
        Pixels[] still = Frames(Shoot(city with { Styles = ["camera locked down"] }));
        Pixels[] left = Frames(Shoot(city with { Styles = ["camera pan left"] }));
        Pixels[] zoom = Frames(Shoot(city with { Styles = ["camera zoom in"] }));
        double rest = still[0].Difference(still[^1]);
        Assert.True(left[0].Difference(left[^1]) > rest * 1.5, $"pan {left[0].Difference(left[^1]):F1}, rest {rest:F1}");
        Assert.True(zoom[0].Difference(zoom[^1]) > rest * 1.5, $"zoom {zoom[0].Difference(zoom[^1]):F1}, rest {rest:F1}");
        Assert.True(zoom[^1].Difference(left[^1]) > 2);
    }

    [Fact]
    public void Black_and_white_is_black_and_white()
    {
        Assert.True(Frames(Shoot(Scene with { Styles = ["black and white"] }))[0].Chroma() < 4);
    }

    [Fact]
    public void Odd_sides_become_even_ones()
    {
        Picture film = Shoot(Scene with { Width = 101, Height = 77 }, seconds: 0.25);
        Assert.Equal((100, 76), (film.Width, film.Height));
        Assert.Equal(100, Frames(film)[0].Width);
    }

    [Fact]
    public void Without_an_encoder_there_is_no_film()
    {
        Assert.Null(Ffmpeg.Find(Path.GetTempPath()));
        Assert.Null(Ffmpeg.Find(null));
        Assert.Null(FilmMaker.Shoot(Scene, null, null, TimeSpan.FromSeconds(1), encoder: null, CancellationToken.None));
    }

    [Fact]
    public void An_encoder_that_gives_up_is_reported_with_its_own_words()
    {
        string broken = Script("echo 'no such codec' >&2; exit 3");
        var exception = Assert.Throws<PictureException>(() => FilmMaker.Shoot(Scene, null, null, TimeSpan.FromSeconds(1), broken, CancellationToken.None));
        Assert.Contains("code 3", exception.Message);
        Assert.Contains("no such codec", exception.Message);
    }

    [Fact]
    public async Task A_cancelled_film_leaves_no_process_behind()
    {
        string pid = Path.Combine(_folder.FullName, "pid");
        string stuck = Script($"echo $$ > '{pid}.new'; mv '{pid}.new' '{pid}'; exec sleep 600");
        using CancellationTokenSource cancellation = new();
        Task film = Task.Run(() => FilmMaker.Shoot(Scene, null, null, TimeSpan.FromSeconds(5), stuck, cancellation.Token));
        string id = "";
        while (id.Length == 0)
        {
            await Task.Delay(20);
            id = File.Exists(pid) ? (await File.ReadAllTextAsync(pid)).Trim() : "";
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => film);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(id)));
    }

    private static Picture Shoot(Scene scene, double seconds = 1, byte[]? firstFrame = null, byte[]? lastFrame = null) =>
        FilmMaker.Shoot(scene, firstFrame, lastFrame, TimeSpan.FromSeconds(seconds), Machine.Ffmpeg, CancellationToken.None)!;

    /// <summary>Decodes a film with ffmpeg.</summary>
    private Pixels[] Frames(Picture film)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory(Guid.NewGuid().ToString("N"));
        string file = Path.Combine(folder.FullName, "film.mp4");
        File.WriteAllBytes(file, film.Bytes);
        using Process process = Process.Start(Machine.Ffmpeg, ["-v", "error", "-nostdin", "-i", file, Path.Combine(folder.FullName, "%05d.png")]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. folder.EnumerateFiles("*.png").OrderBy(png => png.Name, StringComparer.Ordinal).Select(png => Pixels.Of(File.ReadAllBytes(png.FullName)))];
    }

    /// <summary>A program that behaves badly.</summary>
    private string Script(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This test needs a POSIX shell.");
        string file = Path.Combine(_folder.FullName, "encoder.sh");

        // Written by another process: a file that this one has open for writing while some other test forks can't be run (ETXTBSY).
        using Process writer = Process.Start("/bin/sh", ["-c", "printf '%s' \"$1\" > \"$2\"; chmod +x \"$2\"", "sh", $"#!/bin/sh\n{body}\n", file]);
        writer.WaitForExit();
        return file;
    }
}
