using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

/// <summary>Every rule has a page, and the page tells the truth.</summary>
public sealed class RulePageTests
{
    private static readonly string s_releases = string.Concat(new[] { "Shipped", "Unshipped" }.Select(static name =>
        File.ReadAllText(Path.Combine(TestAssembly.RepositoryRoot, $"generators/AdobeSdk.Generators/AnalyzerReleases.{name}.md"))));

    public static TheoryData<string> Rules => [.. AllAnalyzers.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void An_id_belongs_to_one_rule() => Assert.Equal(Rules.Select(static rule => rule.Data).Distinct(), Rules.Select(static rule => rule.Data));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_links_to_its_page(string id)
    {
        var page = new RulePage(id);

        Assert.EndsWith($"/docs/rules/{id}.md", page.Rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {page.Rule.Title}\n", page.Text);
        Assert.Equal("AdobeSdk", page.Rule.Category);
        Assert.True(page.Rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_the_rules_category_and_severity_and_how_to_change_it(string id)
    {
        var page = new RulePage(id);

        Assert.Contains(
            $"\n\nCategory `{page.Rule.Category}`, {Word(page.Rule)} by default. Change it in `.editorconfig`: `dotnet_diagnostic.{id}.severity = none`.\n\n", page.Text);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_in_the_index_and_among_the_releases(string id)
    {
        DiagnosticDescriptor rule = new RulePage(id).Rule;

        Assert.Contains($"\n| [{id}]({id}.md) | {rule.Title} | {Word(rule)} |\n", RulePage.Read("README"));
        Assert.Matches($@"(?m)^{id} \| {rule.Category} \| {rule.DefaultSeverity} \| {rule.Title}\r?$", s_releases);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_wrong_example_is_reported_and_the_right_one_is_not(string id)
    {
        var page = new RulePage(id);
        Compilation right = page.Right();

        Assert.Contains(id, (await page.FindAsync(page.Wrong())).Select(static diagnostic => diagnostic.Id));
        Assert.DoesNotContain(right.GetDiagnostics(), static problem => problem.Severity is DiagnosticSeverity.Error);
        Assert.Empty(await page.FindAsync(right));
    }

    [Fact]
    public void There_is_no_page_without_a_rule() => Assert.Equal(
        Rules.Select(static rule => rule.Data).Order(),
        Directory.GetFiles(Path.Combine(TestAssembly.RepositoryRoot, "docs/rules"), "ADOBE*.md").Select(Path.GetFileNameWithoutExtension).Order()!);

    // As editors call it.
    private static string Word(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
