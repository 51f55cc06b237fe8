using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Replaces the names in <c>cref="…"</c> by documentation ids, since the usings of the user's file are not those of the
/// generated one. What is not a plain name, or not found, is left as it stands.
/// </summary>
internal static class Crefs
{
    private static readonly Regex s_cref = new("(?<=cref=\")[^\"]+(?=\")", RegexOptions.CultureInvariant);
    private static readonly Regex s_part = new(@"\G(?<name>[\p{L}_][\p{L}\p{N}_]*)(\{(?<arguments>[^{}]+)\})?(\.|$)", RegexOptions.CultureInvariant);

    public static string Qualify(string line, SyntaxNode declaration, Compilation compilation) =>
        s_cref.Replace(line, found => Find(found.Value, declaration, compilation)?.GetDocumentationCommentId() ?? found.Value);

    private static ISymbol? Find(string name, SyntaxNode declaration, Compilation compilation)
    {
        ISymbol? symbol = null;
        int read = 0;
        for (Match part = s_part.Match(name); part.Success && part.Length > 0; part = part.NextMatch())
        {
            string identifier = part.Groups["name"].Value;
            int arity = part.Groups["arguments"].Success ? part.Groups["arguments"].Value.Split(',').Length : 0;
            IEnumerable<ISymbol> found = read == 0
                ? compilation.GetSemanticModel(declaration.SyntaxTree).LookupSymbols(declaration.SpanStart, name: identifier)
                : symbol is INamespaceOrTypeSymbol outer ? outer.GetMembers(identifier) : Enumerable.Empty<ISymbol>();
            symbol = found.Select(static candidate => candidate is IAliasSymbol alias ? alias.Target : candidate)
                .FirstOrDefault(candidate => candidate is not INamedTypeSymbol type || type.Arity == arity);
            read += part.Length;
        }

        return read == name.Length ? symbol : null;
    }
}
