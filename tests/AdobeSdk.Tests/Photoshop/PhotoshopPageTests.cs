using System.Text.RegularExpressions;
using AdobeSdk.Tests.Conformity;
using SkiaSharp;

namespace AdobeSdk.Tests.Photoshop;

/// <summary><c>docs/photoshop.md</c>: its code compiles, because it stands in <see cref="PhotoshopPage"/>, and does what the page says.</summary>
public partial class PhotoshopPageTests
{
    [Fact]
    public void Every_line_of_the_pages_code_is_compiled()
    {
        string root = AdobeDescriptions.RepositoryRoot();
        string page = File.ReadAllText(Path.Combine(root, "docs", "photoshop.md"));
        string compiled = Trimmed(File.ReadAllText(Path.Combine(root, "tests", "AdobeSdk.Tests", "Photoshop", "PhotoshopPage.cs")));

        string code = Code().Matches(page).Select(match => match.Groups[1].Value).Single(block => block.Contains("WaitAsync", StringComparison.Ordinal));

        Assert.All(Trimmed(code).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line + "\n", compiled, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_code_does_what_the_page_says()
    {
        await using EmulatedPhotoshop adobe = await EmulatedPhotoshop.StartAsync();
        string[] files = ["product.png", "poster.jpg", "poster.psd"];
        await File.WriteAllBytesAsync(files[0], EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange), TestContext.Current.CancellationToken);
        try
        {
            await new PhotoshopPage(adobe.Photoshop, adobe.Masking, adobe.Photoshop.Uploads).RunAsync(
                adobe.Target("product.png"), adobe.Emulator.Storage.Sign("GET", "product.png", TimeSpan.FromHours(1)));

            using SKBitmap poster = SKBitmap.Decode(files[1]);
            Assert.Equal((800, 600), (poster.Width, poster.Height));
            Assert.Equal(SKColors.White, poster.GetPixel(5, 590));
            Assert.True(poster.GetPixel(400, 300) is { Red: > 200, Blue: < 80 });
            byte[] document = await File.ReadAllBytesAsync(files[2], TestContext.Current.CancellationToken);
            Assert.Equal("8BPS", System.Text.Encoding.ASCII.GetString(document, 0, 4));
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
