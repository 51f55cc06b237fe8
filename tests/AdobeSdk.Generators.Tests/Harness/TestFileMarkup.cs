using System.Text.RegularExpressions;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Takes the marks out of a source that says what must be found in it.</summary>
internal static partial class TestFileMarkup
{
    public static string Remove(string source) => Mark().Replace(source, "$1");

    [GeneratedRegex(@"\{\|[\w#]+:((?:(?!\{\||\|\}).)*)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
