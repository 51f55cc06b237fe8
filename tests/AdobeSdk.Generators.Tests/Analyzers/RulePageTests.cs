using System.Text.RegularExpressions;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Analyzers;

/// <summary>Every rule has a page, and the page tells the truth.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules => [.. AllAnalyzers.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_links_to_its_page(string id)
    {
        DiagnosticDescriptor rule = AllAnalyzers.Rules.Single(rule => rule.Id == id);

        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {rule.Title}\n", Page(id));
        Assert.Equal("AdobeSdk", rule.Category);
        Assert.True(rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_in_the_index_and_among_the_releases(string id)
    {
        Assert.Contains($"[{id}]({id}.md)", Page("README"));
        Assert.Matches($@"(?m)^{id} \|", File.ReadAllText(Path.Combine(TestAssembly.RepositoryRoot, "generators/AdobeSdk.Generators/AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(TestAssembly.RepositoryRoot, "generators/AdobeSdk.Generators/AnalyzerReleases.Shipped.md")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_wrong_example_is_reported_and_the_right_one_is_not(string id)
    {
        Compilation right = Compile(Example(id, "Right"), References.All);

        Assert.Contains(id, await Find(Compile(Example(id, "Wrong"), id == "ADOBE024" ? References.Without("Microsoft.Extensions.") : References.All), id));
        Assert.DoesNotContain(right.GetDiagnostics(), static problem => problem.Severity is DiagnosticSeverity.Error);
        Assert.Empty(await Find(right, id));
    }

    [Fact]
    public void There_is_no_page_without_a_rule() => Assert.Equal(
        Rules.Select(static rule => rule.Data).Order(),
        Directory.GetFiles(Path.Combine(TestAssembly.RepositoryRoot, "docs/rules"), "ADOBE*.md").Select(Path.GetFileNameWithoutExtension).Order()!);

    private static string Page(string id) => File.ReadAllText(Path.Combine(TestAssembly.RepositoryRoot, "docs/rules", id + ".md")).ReplaceLineEndings("\n");

    private static string Example(string id, string heading) =>
        Regex.Match(Page(id), $@"## {heading}\n\n(?:```xml\n[^`]*```\n\n)?```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static Compilation Compile(string example, IEnumerable<MetadataReference> references) =>
        Generation.CompileWith(AsApplication(Generation.Compile("namespace Contoso;\n" + example)).WithReferences(references), OtherGenerators.Load());

    // ADOBE021 speaks to applications only.
    private static CSharpCompilation AsApplication(CSharpCompilation compilation) =>
        compilation.GetSymbolsWithName("Main", SymbolFilter.Member).Any() ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation;

    // Examples are short: they take a token only where it is what they show.
    private static async Task<string[]> Find(Compilation compilation, string id)
    {
        var options = new AnalyzerOptions([], new BuildProperties(id == "ADOBE009" ? "PublishAot" : ""));
        var found = await compilation.WithAnalyzers(AllAnalyzers.Instances, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(static diagnostic => diagnostic.Id).Where(found => found != "ADOBE016" || id == found)];
    }
}
