using AdobeSdk.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Edits to the parameters of methods, and to what comments say of them.</summary>
internal static class MethodEdits
{
    /// <summary>Adds a parameter behind the others, but before a list of any length.</summary>
    public static void AddParameter(this SolutionEdits edits, MethodDeclarationSyntax method, string parameter, string name, string documentation)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = method.ParameterList.Parameters;
        if (parameters.Count == 0)
        {
            edits.Insert(method.SyntaxTree, method.ParameterList.OpenParenToken.Span.End, parameter);
        }
        else if (parameters.Last().Modifiers.Any(SyntaxKind.ParamsKeyword))
        {
            edits.Insert(method.SyntaxTree, parameters.Last().SpanStart, $"{parameter},{Layout.Gap(parameters.Last())}");
        }
        else
        {
            edits.Insert(method.SyntaxTree, parameters.Last().Span.End, $",{Layout.Gap(parameters.Last())}{parameter}");
        }

        // A comment that tells of some parameters has to tell of all.
        if (Documented(method).LastOrDefault() is { } tag)
        {
            edits.Insert(method.SyntaxTree, tag.Span.End, $"{Layout.NextLine(method.SyntaxTree, tag.SpanStart)}/// <param name=\"{name}\">{documentation}</param>");
        }
    }

    /// <summary>Takes a parameter away, and what a comment says of it.</summary>
    public static void RemoveParameter(this SolutionEdits edits, ParameterSyntax parameter)
    {
        var list = (ParameterListSyntax)parameter.Parent!;
        edits.Remove(list.Parameters, parameter);
        if (Documented((MethodDeclarationSyntax)list.Parent!).FirstOrDefault(tag => NameOf(tag) == parameter.Identifier.ValueText) is { } documented)
        {
            edits.Remove(documented.SyntaxTree, Layout.CommentLines(documented.SyntaxTree, documented.Span));
        }
    }

    private static IEnumerable<XmlElementSyntax> Documented(MethodDeclarationSyntax method) => method.GetLeadingTrivia()
        .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        .Select(static trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(static comment => comment.Content.OfType<XmlElementSyntax>())
        .Where(static tag => tag.StartTag.Name.LocalName.ValueText == "param");

    private static string? NameOf(XmlElementSyntax tag) =>
        tag.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().FirstOrDefault()?.Identifier.Identifier.ValueText;
}
