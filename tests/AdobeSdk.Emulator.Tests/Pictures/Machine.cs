using System.Diagnostics.CodeAnalysis;

namespace AdobeSdk.Emulator.Tests.Pictures;

/// <summary>Programs that some tests need. Where one lacks, its tests are skipped by name, and fail under <c>CI=true</c>.</summary>
internal static class Machine
{
    public static string Ffmpeg => Require(AdobeSdk.Emulator.Pictures.Film.Ffmpeg.Find(Environment.GetEnvironmentVariable("PATH")), "ffmpeg");

    public static string Chromium => Require(
        ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists), "chromium");

    private static string Require([NotNull] string? program, string package)
    {
        string message = $"This test needs {package}: apt-get install {package}";
        if (program is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(message);
        }

        Assert.SkipWhen(program is null, message);
        return program!;
    }
}
