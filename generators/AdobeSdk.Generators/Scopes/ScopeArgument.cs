using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Scopes;

/// <summary>The scopes as an attribute's arguments spell them.</summary>
internal static class ScopeArgument
{
    /// <summary>The arguments without a name of their own: one, if the code compiles.</summary>
    public static IReadOnlyList<AttributeArgumentSyntax> Of(AttributeSyntax? attribute) =>
        attribute?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ToList() ?? [];

    /// <summary>Whether they are several texts, one beside the other or in an array.</summary>
    public static bool AreSeveral(IReadOnlyList<AttributeArgumentSyntax> arguments) =>
        arguments.Count > 1 || (arguments.Count == 1 && Items(arguments[0].Expression) is not null);

    /// <summary>The texts that they are made of, in their order; <see langword="null"/> if anything but a literal is among them.</summary>
    public static IReadOnlyList<string>? Texts(IEnumerable<ExpressionSyntax> expressions)
    {
        var texts = new List<string>();
        return expressions.All(expression => Add(expression, texts)) ? texts : null;
    }

    private static bool Add(ExpressionSyntax expression, List<string> texts)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                texts.Add(literal.Token.ValueText);
                return true;
            case ParenthesizedExpressionSyntax inner:
                return Add(inner.Expression, texts);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                return Add(sum.Left, texts) && Add(sum.Right, texts);
            default:
                return Items(expression)?.All(item => Add(item, texts)) ?? false;
        }
    }

    private static IEnumerable<ExpressionSyntax>? Items(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax list when list.Elements.All(static element => element is ExpressionElementSyntax) =>
            list.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => null,
    };
}
