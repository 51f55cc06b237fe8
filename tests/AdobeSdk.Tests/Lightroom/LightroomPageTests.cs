using System.Text.RegularExpressions;
using AdobeSdk.Tests.Conformity;
using SkiaSharp;

namespace AdobeSdk.Tests.Lightroom;

/// <summary><c>docs/lightroom.md</c>: its code compiles, because it stands in <see cref="LightroomPage"/>, and does what the page says.</summary>
public partial class LightroomPageTests
{
    [Fact]
    public void Every_line_of_the_pages_code_is_compiled()
    {
        string root = AdobeDescriptions.RepositoryRoot();
        string page = File.ReadAllText(Path.Combine(root, "docs", "lightroom.md"));
        string compiled = Trimmed(File.ReadAllText(Path.Combine(root, "tests", "AdobeSdk.Tests", "Lightroom", "LightroomPage.cs")));

        string[] code = [.. Code().Matches(page).Select(match => match.Groups[1].Value).Where(block => block.Contains("await", StringComparison.Ordinal))];

        Assert.Equal(2, code.Length);
        Assert.All(Trimmed(string.Concat(code)).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line + "\n", compiled, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_code_does_what_the_page_says()
    {
        await using EmulatedLightroom lightroom = await EmulatedLightroom.StartAsync();
        string[] files = ["photo.jpg", "photo.jpg-2560.jpg"];
        using (SKBitmap photo = new(3000, 1500))
        {
            photo.Erase(SKColors.Tomato);
            using SKData jpeg = photo.Encode(SKEncodedImageFormat.Jpeg, 90);
            await File.WriteAllBytesAsync(files[0], jpeg.ToArray(), TestContext.Current.CancellationToken);
        }

        try
        {
            await new LightroomPage(lightroom.Client, EmulatedLightroom.ClientId).RunAsync();

            using SKBitmap rendition = SKBitmap.Decode(files[1]);
            Assert.Equal((2560, 1280), (rendition.Width, rendition.Height));
            Assert.True(rendition.GetPixel(1000, 600) is { Red: > 240, Blue: < 90 });
        }
        finally
        {
            Array.ForEach(files, File.Delete);
        }
    }

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())) + "\n";

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
