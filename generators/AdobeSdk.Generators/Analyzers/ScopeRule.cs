using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the scopes are a list, and scopes that Adobe has.</summary>
internal sealed class ScopeRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the scope which was probably meant.</summary>
    public const string Suggestion = nameof(Suggestion);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.BadScopes, Rules.UnknownScope);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Arguments.Scopes is not { } scopes)
        {
            ReportNull(check);
            return;
        }

        if (string.IsNullOrWhiteSpace(scopes))
        {
            check.Report(Rules.BadScopes, check.ArgumentLocation(null), "There is no scope");
            return;
        }

        KnownScopes known = KnownScopes.Read(check.Options);
        foreach (ScopeEntry entry in ScopeList.Entries(scopes))
        {
            if (entry.Text.Length == 0)
            {
                check.Report(Rules.BadScopes, check.LocationOf(entry), "There is an empty entry between commas");
            }
            else if (!ScopeList.IsWellFormed(entry.Text))
            {
                check.Report(Rules.BadScopes, check.LocationOf(entry), $"'{entry.Text}' holds a character that no scope may hold");
            }
            else if (!known.Contains(entry.Text) && !MetaScopes.Contains(entry.Text))
            {
                ReportUnknown(check, known, entry);
            }
        }
    }

    // A null is an error of ours; an argument that does not compile is the compiler's to report.
    private static void ReportNull(ApiCheck check)
    {
        if (check.Argument(null) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or DefaultExpressionSyntax)
        {
            check.Report(Rules.BadScopes, check.ArgumentLocation(null), "There is no scope");
        }
    }

    private static void ReportUnknown(ApiCheck check, KnownScopes known, ScopeEntry entry)
    {
        string? suggestion = known.Nearest(entry.Text);
        check.Report(
            Rules.UnknownScope,
            check.LocationOf(entry),
            ImmutableDictionary<string, string?>.Empty.Add(Suggestion, suggestion),
            entry.Text,
            suggestion is null ? $" If Adobe has it, add it to '{KnownScopes.Option}' in .editorconfig." : $" Did you mean '{suggestion}'?");
    }
}
