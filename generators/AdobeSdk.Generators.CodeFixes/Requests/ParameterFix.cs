using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Makes a parameter one that Refit can send.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParameterFix))]
public sealed class ParameterFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NeedsReflection.Id, Rules.QueryNotSimple.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return root.FindNode(diagnostic.Location.SourceSpan) is ParameterSyntax { Parent.Parent: MethodDeclarationSyntax } parameter
            ? Offers(parameter, diagnostic.Repairs())
            : [];
    }

    private static IEnumerable<Offer> Offers(ParameterSyntax parameter, RequestRepair repairs)
    {
        string name = parameter.Identifier.ValueText;
        if (repairs.HasFlag(RequestRepair.PassByValue))
        {
            yield return new Offer($"Pass '{name}' by value", $"{nameof(ParameterFix)}.Value", edits => PassByValue(edits, parameter));
        }

        if (repairs.HasFlag(RequestRepair.Remove))
        {
            yield return new Offer($"Remove '{name}'", $"{nameof(ParameterFix)}.Remove", edits => edits.RemoveParameter(parameter));
        }

        if (repairs.HasFlag(RequestRepair.DropBody) && Find(parameter, "Body") is { } body)
        {
            yield return new Offer($"Send '{name}' as a part: remove [Body]", $"{nameof(ParameterFix)}.Part", edits => edits.Remove(body));
        }

        if (repairs.HasFlag(RequestRepair.TreatAsString))
        {
            yield return new Offer($"Send what '{name}' says: [Query(TreatAsString = true)]", $"{nameof(ParameterFix)}.TreatAsString", edits => TreatAsString(edits, parameter));
        }

        if (repairs.HasFlag(RequestRepair.MakeString) && parameter.Type is { } type)
        {
            string text = type is NullableTypeSyntax || parameter.Default is not null ? "string?" : "string";
            yield return new Offer($"Make '{name}' a {text}", $"{nameof(ParameterFix)}.String", edits => edits.Replace(type.SyntaxTree, type.Span, text));
        }
    }

    private static void PassByValue(SolutionEdits edits, ParameterSyntax parameter)
    {
        foreach (SyntaxToken modifier in parameter.Modifiers.Where(static modifier => modifier.Kind() is SyntaxKind.InKeyword or SyntaxKind.RefKeyword or SyntaxKind.ReadOnlyKeyword))
        {
            edits.Remove(parameter.SyntaxTree, Layout.WithSpace(parameter.SyntaxTree, modifier.Span));
        }
    }

    private static void TreatAsString(SolutionEdits edits, ParameterSyntax parameter)
    {
        if (Find(parameter, "Query") is { } query)
        {
            edits.Set(query, "TreatAsString", "true");
        }
        else
        {
            edits.Insert(parameter.SyntaxTree, parameter.SpanStart, "[Query(TreatAsString = true)] ");
        }
    }

    private static AttributeSyntax? Find(ParameterSyntax parameter, string name) => parameter.AttributeLists
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.ToString().Split('.').Last() is var last && (last == name || last == name + "Attribute"));
}
