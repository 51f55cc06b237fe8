using System.Collections.Immutable;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Analyzers;

/// <summary>Each project decides how loud a rule is. The wrong example of each rule's page shows it.</summary>
public sealed class RuleSeverityTests
{
    public static TheoryData<string> Rules => RulePageTests.Rules;

    public static MatrixTheoryData<string, string> RulesAndSeverities => new(RulePageTests.Rules.Select(static rule => rule.Data), ["error", "warning", "suggestion", "none"]);

    [Theory]
    [MemberData(nameof(RulesAndSeverities))]
    public async Task An_editorconfig_sets_a_rules_severity(string id, string severity)
    {
        var page = new RulePage(id);
        CSharpCompilation wrong = page.Wrong();
        ImmutableArray<Diagnostic> found = await page.FindAsync(
            wrong.WithOptions(wrong.Options.WithSyntaxTreeOptionsProvider(new EditorConfig($"dotnet_diagnostic.{id}.severity = {severity}"))));

        Diagnostic[] rules = [.. found.Where(diagnostic => diagnostic.Id == id)];
        if (severity == "none")
        {
            Assert.Empty(rules);
            return;
        }

        Assert.NotEmpty(rules);
        Assert.All(rules, diagnostic => Assert.Equal(
            severity switch { "error" => DiagnosticSeverity.Error, "warning" => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Info }, diagnostic.Severity));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_pragma_silences_a_rule_where_it_stands(string id)
    {
        var page = new RulePage(id);

        Assert.DoesNotContain(await page.FindAsync(page.Wrong($"#pragma warning disable {id}\n")), diagnostic => diagnostic.Id == id);
        Assert.Contains(await page.FindAsync(page.Wrong($"#pragma warning disable {id}\n#pragma warning restore {id}\n")), diagnostic => diagnostic.Id == id);
    }
}
