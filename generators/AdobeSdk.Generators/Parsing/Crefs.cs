using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Replaces the names in <c>cref="…"</c> by documentation ids, since the usings of the user's file are not those of the
/// generated one. What is not a plain name, or not found, is left as it stands.
/// </summary>
internal static class Crefs
{
    private const string Start = "cref=\"";

    public static bool Has(string line) => line.IndexOf(Start, StringComparison.Ordinal) >= 0;

    /// <param name="line">A line of a comment.</param>
    /// <param name="declaration">What the comment stands before.</param>
    /// <param name="documented">The same as a symbol: an interface or one of its methods.</param>
    /// <param name="compilation">The user's project.</param>
    public static string Qualify(string line, SyntaxNode declaration, ISymbol documented, Compilation compilation)
    {
        var text = new StringBuilder();
        int copied = 0;
        for (int start = After(line, 0); start > 0; start = After(line, start))
        {
            int end = line.IndexOf('"', start);
            if (end > start && Find(line.Substring(start, end - start), declaration, documented, compilation)?.OriginalDefinition.GetDocumentationCommentId() is { } id)
            {
                text.Append(line, copied, start - copied).Append(id);
                copied = end;
            }
        }

        return text.Append(line, copied, line.Length - copied).ToString();
    }

    // Where the next name starts; 0 if there is none.
    private static int After(string line, int from) => line.IndexOf(Start, from, StringComparison.Ordinal) is >= 0 and var found ? found + Start.Length : 0;

    private static ISymbol? Find(string name, SyntaxNode declaration, ISymbol documented, Compilation compilation)
    {
        ISymbol? symbol = null;
        int read = 0;
        while (read < name.Length && CrefPart.TryRead(name, read) is { } part)
        {
            symbol = read == 0 ? First(part, declaration, documented, compilation)
                : symbol is INamespaceOrTypeSymbol outer ? Among(outer.GetMembers(part.Name), part)
                : null;
            read = part.End;
        }

        return read == name.Length ? symbol : null;
    }

    // To ask what one name means is cheap. To ask for all that can be seen under it takes as long as everything else that is done
    // with an interface, since every namespace in sight is read for it: that is left for what is not found otherwise.
    private static ISymbol? First(CrefPart part, SyntaxNode declaration, ISymbol documented, Compilation compilation)
    {
        SemanticModel model = compilation.GetSemanticModel(declaration.SyntaxTree);
        int position = declaration.SpanStart;
        return Member(part, documented.ContainingType)
            ?? Type(part, documented.ContainingType, model, position)
            ?? Among(model.LookupSymbols(position, name: part.Name).Select(Target), part);
    }

    private static ISymbol? Member(CrefPart part, INamedTypeSymbol? declaring) => declaring is { TypeKind: TypeKind.Interface, ContainingType: null }
        ? Among(declaring.GetMembers(part.Name), part) ?? declaring.AllInterfaces.Select(baseType => Among(baseType.GetMembers(part.Name), part)).FirstOrDefault(static found => found is not null)
        : null;

    // In a nested interface the members of the types around it come first.
    private static ISymbol? Type(CrefPart part, INamedTypeSymbol? declaring, SemanticModel model, int position) => declaring is null or { TypeKind: TypeKind.Interface, ContainingType: null }
        ? model.GetSpeculativeSymbolInfo(position, part.ToSyntax(), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol?.OriginalDefinition
        : null;

    private static ISymbol Target(ISymbol symbol) => symbol is IAliasSymbol alias ? alias.Target : symbol;

    private static ISymbol? Among(IEnumerable<ISymbol> found, CrefPart part) =>
        found.FirstOrDefault(candidate => candidate is not INamedTypeSymbol type || type.Arity == part.Arity);
}
