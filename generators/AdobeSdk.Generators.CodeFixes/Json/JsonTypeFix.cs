using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Json;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Json;

/// <summary>Tells a JSON context of a type that an interface reads or writes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JsonTypeFix))]
public sealed class JsonTypeFix : ApiFix
{
    private const string AttributeName = "System.Text.Json.Serialization.JsonSerializableAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TypeUnknownToJson.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { Api.Arguments.JsonContext: { } context } target
            || JsonTypes.NeededBy(target.Api).FirstOrDefault(need => Names.OfType(need) == diagnostic.Properties.GetValueOrDefault(JsonContextRule.Type)) is not { } type
            || await FindAsync(context, document.Project.Solution, cancellationToken).ConfigureAwait(false) is not { } declaration)
        {
            return [];
        }

        var names = new TypeNames(target.Compilation, declaration.SyntaxTree, declaration.SpanStart);
        string attribute = $"[{names.OfAttribute(AttributeName)}(typeof({names.Of(type)}))]";
        return [new Offer($"Add {attribute} to '{context.Name}'", nameof(JsonTypeFix), edits => Add(edits, declaration, attribute))];
    }

    // The part of the user's that names most types already.
    private static async Task<ClassDeclarationSyntax?> FindAsync(INamedTypeSymbol context, Solution solution, CancellationToken cancellationToken)
    {
        var parts = new List<ClassDeclarationSyntax>();
        foreach (SyntaxReference reference in context.DeclaringSyntaxReferences)
        {
            if (solution.GetDocument(reference.SyntaxTree) is { } document and not SourceGeneratedDocument
                && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is ClassDeclarationSyntax part)
            {
                parts.Add(part);
            }
        }

        return parts.OrderByDescending(static part => Naming(part).Count()).ThenByDescending(static part => part.BaseList is not null).FirstOrDefault();
    }

    private static void Add(SolutionEdits edits, ClassDeclarationSyntax declaration, string attribute)
    {
        string next = Layout.NextLine(declaration.SyntaxTree, declaration.SpanStart);
        if (Naming(declaration).LastOrDefault() is { } last)
        {
            edits.Insert(declaration.SyntaxTree, last.Span.End, next + attribute);
        }
        else
        {
            edits.Insert(declaration.SyntaxTree, declaration.SpanStart, attribute + next);
        }
    }

    private static IEnumerable<AttributeListSyntax> Naming(ClassDeclarationSyntax declaration) =>
        declaration.AttributeLists.Where(static list => list.Attributes.Any(static attribute => attribute.Name.ToString().Contains("JsonSerializable")));
}
