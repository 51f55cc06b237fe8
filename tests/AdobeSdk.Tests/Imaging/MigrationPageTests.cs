using System.Reflection;
using System.Text.RegularExpressions;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Tests.Conformity;
using AdobeSdk.Tests.Photoshop;
using Refit;
using SkiaSharp;

namespace AdobeSdk.Tests.Imaging;

/// <summary><c>docs/photoshop-v1-to-v2.md</c>: its code compiles, because it stands in <see cref="MigrationPage"/>, and its table is whole.</summary>
public partial class MigrationPageTests
{
    private static string Page => File.ReadAllText(Path.Combine(AdobeDescriptions.RepositoryRoot(), "docs", "photoshop-v1-to-v2.md"));

    [Fact]
    public void Every_line_of_the_pages_code_is_compiled()
    {
        string compiled = Trimmed(File.ReadAllText(Path.Combine(AdobeDescriptions.RepositoryRoot(), "tests", "AdobeSdk.Tests", "Imaging", "MigrationPage.cs")));

        string code = Code().Matches(Page).Select(match => match.Groups[1].Value).Single(block => block.Contains("WaitAsync", StringComparison.Ordinal));

        Assert.All(Trimmed(code).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line + "\n", compiled, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_code_does_what_the_page_says()
    {
        await using EmulatedImaging adobe = await EmulatedImaging.StartAsync();
        StringWriter said = new();

        await new MigrationPage(adobe.Photoshop, adobe.Successors.Photoshop, said).RunAsync(
            adobe.Store(EmulatedPhotoshop.Disc(SKColors.SteelBlue, SKColors.Orange, 400)).Href, adobe.Target("large.jpg"), adobe.Target("small.png"));

        using SKBitmap large = adobe.Picture("large.jpg"), small = adobe.Picture("small.png");
        Assert.Equal((400, 200), (large.Width, small.Width));
        Assert.Equal($"2{Environment.NewLine}2{Environment.NewLine}", said.ToString());
    }

    [Fact]
    public void Every_operation_of_version_1_has_a_row_here_and_one_in_the_page_of_all_apis()
    {
        string apis = File.ReadAllText(Path.Combine(AdobeDescriptions.RepositoryRoot(), "docs", "apis.md"));
        MethodInfo[] methods = [.. new[] { typeof(IPhotoshopV1Api), typeof(ILightroomV1Api), typeof(ISenseiApi) }.SelectMany(api => api.GetMethods())];

        Assert.Equal(23, methods.Length);
        Assert.All(methods, method =>
        {
            HttpMethodAttribute route = method.GetCustomAttribute<HttpMethodAttribute>()!;
            Assert.Contains($"| `{route.Method} {route.Path}` | `{method.Name}` |", apis, StringComparison.Ordinal);
            string name = route.Path.Contains("/status/", StringComparison.Ordinal) ? "status"
                : route.Path.StartsWith("/sensei/", StringComparison.Ordinal) ? route.Path
                : route.Path.Split('/')[^1];
            Assert.Contains(Rows().Matches(Page), row => row.Value.Contains($"`{name}`", StringComparison.Ordinal));
        });
    }

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())) + "\n";

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    // The first cell of a row.
    [GeneratedRegex(@"^\| [^|]+ \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
