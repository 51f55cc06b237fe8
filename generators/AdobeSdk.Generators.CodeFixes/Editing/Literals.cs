using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>Finds the literals that a text is made of, also behind constants.</summary>
internal static class Literals
{
    public static IEnumerable<LiteralExpressionSyntax> In(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => [literal],
        ParenthesizedExpressionSyntax inner => In(inner.Expression, compilation, cancellationToken),
        BinaryExpressionSyntax sum => In(sum.Left, compilation, cancellationToken).Concat(In(sum.Right, compilation, cancellationToken)),
        _ => ValueOf(expression, compilation, cancellationToken) is { } value ? In(value, compilation, cancellationToken) : [],
    };

    /// <summary>The one literal that a text is; <see langword="null"/> if it is put together.</summary>
    public static LiteralExpressionSyntax? Single(ExpressionSyntax? expression, Compilation compilation, CancellationToken cancellationToken) =>
        expression is null or BinaryExpressionSyntax ? null : In(expression, compilation, cancellationToken).Take(2).ToList() is { Count: 1 } found ? found[0] : null;

    /// <summary>What a constant of this project is declared as.</summary>
    public static ExpressionSyntax? ValueOf(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(expression.SyntaxTree).GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsConst: true } constant
            ? constant.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Initializer?.Value
            : null;
}
