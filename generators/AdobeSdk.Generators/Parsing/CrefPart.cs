using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>One part of a dotted name in a comment: <c>Page{T}</c>.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Arity">How many type arguments it has.</param>
/// <param name="End">Where the next part starts.</param>
internal readonly record struct CrefPart(string Name, int Arity, int End)
{
    /// <summary>The part that starts at a place; <see langword="null"/> if no plain name stands there.</summary>
    public static CrefPart? TryRead(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '_' || (end > start && char.IsNumber(text[end]))))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        string name = text.Substring(start, end - start);
        int arity = 0;
        if (end < text.Length && text[end] == '{')
        {
            int open = end;
            end = text.IndexOf('}', open) + 1;
            if (end < open + 3 || text.LastIndexOf('{', end - 1) > open)
            {
                return null;
            }

            arity = text.Substring(open, end - open).Count(static c => c == ',') + 1;
        }

        return end == text.Length ? new CrefPart(name, arity, end) : text[end] == '.' ? new CrefPart(name, arity, end + 1) : null;
    }

    /// <summary>The part as code.</summary>
    public SimpleNameSyntax ToSyntax() => Arity == 0
        ? SyntaxFactory.IdentifierName(Name)
        : SyntaxFactory.GenericName(
            SyntaxFactory.Identifier(Name),
            SyntaxFactory.TypeArgumentList(SyntaxFactory.SeparatedList<TypeSyntax>(Enumerable.Repeat(SyntaxFactory.OmittedTypeArgument(), Arity))));
}
