using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>Whether Refit can read the verb of an HTTP attribute of the user's: from source, and as a literal alone.</summary>
internal static class Verbs
{
    public static bool CanBeRead(INamedTypeSymbol attribute, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? type = attribute; type is not null && !IsRefits(type); type = type.BaseType)
        {
            if (type.GetMembers("Method").FirstOrDefault() is { } member)
            {
                return member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is PropertyDeclarationSyntax property
                    && Values(property).All(IsLiteral);
            }
        }

        return true;
    }

    private static bool IsRefits(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "Refit", ContainingNamespace.IsGlobalNamespace: true };

    // What a longer body gives back is not looked for: a false alarm is worse than a miss.
    private static IEnumerable<ExpressionSyntax> Values(PropertyDeclarationSyntax property)
    {
        AccessorDeclarationSyntax? getter = property.AccessorList?.Accessors.FirstOrDefault();
        ExpressionSyntax? value = property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? getter?.ExpressionBody?.Expression
            ?? (getter?.Body?.Statements is { Count: 1 } statements ? (statements[0] as ReturnStatementSyntax)?.Expression : null);
        return value is null ? [] : [value];
    }

    private static bool IsLiteral(ExpressionSyntax value) =>
        value is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Parent: not EqualsValueClauseSyntax }
        && arguments[0].Expression.IsKind(SyntaxKind.StringLiteralExpression);
}
