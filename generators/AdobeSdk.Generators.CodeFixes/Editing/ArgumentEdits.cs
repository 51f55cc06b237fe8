using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>Writes named arguments of attributes.</summary>
internal static class ArgumentEdits
{
    /// <summary>Gives an attribute a named argument, or the one that it has another value.</summary>
    public static void Set(this SolutionEdits edits, AttributeSyntax attribute, string name, string value)
    {
        AttributeArgumentListSyntax? list = attribute.ArgumentList;
        if (list?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } present)
        {
            edits.Replace(attribute.SyntaxTree, present.Expression.Span, value);
        }
        else if (list is null)
        {
            edits.Insert(attribute.SyntaxTree, attribute.Span.End, $"({name} = {value})");
        }
        else if (list.Arguments.Count == 0)
        {
            edits.Insert(attribute.SyntaxTree, list.OpenParenToken.Span.End, $"{name} = {value}");
        }
        else
        {
            // Arguments that stand on lines of their own go on doing so.
            AttributeArgumentSyntax last = list.Arguments.Last();
            string gap = Layout.BeginsLine(attribute.SyntaxTree, last.SpanStart) ? Layout.NextLine(attribute.SyntaxTree, last.SpanStart) : " ";
            edits.Insert(attribute.SyntaxTree, last.Span.End, $",{gap}{name} = {value}");
        }
    }

    /// <summary>A text as C# writes it.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
