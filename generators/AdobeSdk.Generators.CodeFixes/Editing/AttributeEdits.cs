using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>Edits to attributes and their arguments.</summary>
internal static class AttributeEdits
{
    /// <summary>Gives an attribute a named argument, or the one that it has another value.</summary>
    public static void Set(this SolutionEdits edits, AttributeSyntax attribute, string name, string value)
    {
        AttributeArgumentListSyntax? list = attribute.ArgumentList;
        if (Find(attribute, name) is { } present)
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
            AttributeArgumentSyntax last = list.Arguments.Last();
            edits.Insert(attribute.SyntaxTree, last.Span.End, $",{Layout.Gap(last)}{name} = {value}");
        }
    }

    /// <summary>Takes a named argument away from an attribute.</summary>
    public static void Unset(this SolutionEdits edits, AttributeSyntax attribute, string name)
    {
        if (Find(attribute, name) is { } present)
        {
            edits.Remove(attribute.ArgumentList!.Arguments, present);
        }
    }

    /// <summary>Takes an attribute away, with its brackets if it stands in them alone.</summary>
    public static void Remove(this SolutionEdits edits, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        edits.Remove(list.Attributes, attribute, () => edits.Remove(list.SyntaxTree, Layout.WithSpace(list.SyntaxTree, list.Span)));
    }

    /// <summary>A text as C# writes it.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
