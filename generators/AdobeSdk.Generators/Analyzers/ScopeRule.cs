using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the scopes are a list, and scopes that Adobe has.</summary>
internal sealed class ScopeRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the scope which was found.</summary>
    public const string Scope = nameof(Scope);

    /// <summary>The diagnostic's property that holds the scope which was probably meant.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The diagnostic's property that holds the whole list as it was probably meant.</summary>
    public const string List = nameof(List);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.BadScopes, Rules.UnknownScope);

    public override void Check(ApiCheck check)
    {
        KnownScopes known = KnownScopes.Read(check.Options);
        IReadOnlyList<AttributeArgumentSyntax> arguments = ScopeArgument.Of(check.Attribute);
        if (ScopeArgument.AreSeveral(arguments))
        {
            ReportSeveral(check, known, arguments);
        }
        else if (check.Api.Arguments.Scopes is not { } scopes)
        {
            ReportNull(check);
        }
        else if (string.IsNullOrWhiteSpace(scopes))
        {
            check.Report(Rules.BadScopes, check.ArgumentLocation(null), "There is no scope");
        }
        else if (Joined(check, known) is { } joined && joined != scopes)
        {
            ReportBad(check, check.ArgumentLocation(null), joined, "There is no comma between two of the texts");
        }
        else
        {
            CheckEntries(check, known, scopes);
        }
    }

    private static void CheckEntries(ApiCheck check, KnownScopes known, string scopes)
    {
        foreach (ScopeEntry entry in ScopeList.Entries(scopes))
        {
            string? flaw = 0 switch
            {
                _ when entry.Text.Length == 0 => "There is an empty entry between commas",
                _ when !ScopeList.IsWellFormed(entry.Text) => $"'{entry.Text}' holds a character that no scope may hold",
                _ when !known.Contains(entry.Text) && ScopeRepair.IsSeparatedOtherwise(entry.Text, known) => $"'{entry.Text}' is separated by something else than commas",
                _ => null,
            };
            if (flaw is not null)
            {
                ReportBad(check, check.LocationOf(entry), ScopeRepair.Repair(scopes, known), flaw);
            }
            else if (!known.Contains(entry.Text) && !MetaScopes.Contains(entry.Text))
            {
                ReportUnknown(check, known, entry);
            }
        }
    }

    // "firefly_api" + "ff_apis": certain only if each text is known for itself and the sum is not.
    private static string? Joined(ApiCheck check, KnownScopes known) =>
        check.Argument(null) is BinaryExpressionSyntax sum
        && ScopeArgument.Texts([sum]) is { } texts
        && ScopeList.Entries(check.Api.Arguments.Scopes!).Any(entry => entry.Text.Length > 0 && !known.Contains(entry.Text))
        && ScopeRepair.Repair(string.Join(",", texts), known) is { } joined
        && ScopeList.Entries(joined).All(entry => known.Contains(entry.Text))
            ? joined
            : null;

    // The compiler says that the attribute takes one text; what it would be is ours to say.
    private static void ReportSeveral(ApiCheck check, KnownScopes known, IReadOnlyList<AttributeArgumentSyntax> arguments)
    {
        IReadOnlyList<string>? texts = ScopeArgument.Texts(arguments.Select(static argument => argument.Expression));
        ReportBad(
            check,
            Location.Create(arguments[0].SyntaxTree, TextSpan.FromBounds(arguments[0].SpanStart, arguments[arguments.Count - 1].Span.End)),
            texts is null ? null : ScopeRepair.Repair(string.Join(",", texts), known),
            "There are several texts");
    }

    // A null is an error of ours; an argument that does not compile is the compiler's to report.
    private static void ReportNull(ApiCheck check)
    {
        if (check.Argument(null) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or DefaultExpressionSyntax)
        {
            check.Report(Rules.BadScopes, check.ArgumentLocation(null), "There is no scope");
        }
    }

    private static void ReportBad(ApiCheck check, Location location, string? list, string flaw) =>
        check.Report(Rules.BadScopes, location, ImmutableDictionary<string, string?>.Empty.Add(List, list), flaw);

    private static void ReportUnknown(ApiCheck check, KnownScopes known, ScopeEntry entry)
    {
        string? suggestion = known.Nearest(entry.Text);
        check.Report(
            Rules.UnknownScope,
            check.LocationOf(entry),
            ImmutableDictionary<string, string?>.Empty.Add(Scope, entry.Text).Add(Suggestion, suggestion),
            entry.Text,
            suggestion is null ? $" If Adobe has it, add it to '{KnownScopes.Option}' in .editorconfig." : $" Did you mean '{suggestion}'?");
    }
}
