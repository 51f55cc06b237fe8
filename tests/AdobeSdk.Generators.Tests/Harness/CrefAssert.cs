using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Asserts that the documentation ids in what was generated are somebody's: the compiler does not look at them.</summary>
internal static partial class CrefAssert
{
    public static void Resolve(GeneratorDriver driver, Compilation whole)
    {
        string[] ids = [.. driver.GetRunResult().GeneratedTrees.SelectMany(static tree => Id().Matches(tree.ToString())).Select(static match => match.Value).Distinct()];
        Assert.All(ids, id => Assert.False(DocumentationCommentId.GetSymbolsForDeclarationId(id, whole).IsEmpty, $"{id} is nobody's id."));
    }

    [GeneratedRegex("""(?<=cref=")[A-Z]:[^"]+""")]
    private static partial Regex Id();
}
