using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Default values of parameters as expressions.</summary>
internal static class DefaultValues
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="written">The value as it stands in this project's code, if it does: most can be read there and need no binding.</param>
    /// <param name="aliases">How types are spelled.</param>
    /// <param name="isNullableAware">Whether the method was declared where nullable annotations are on.</param>
    public static string? Of(IParameterSymbol parameter, ExpressionSyntax? written, ExternAliases aliases, bool isNullableAware)
    {
        if (IsNull(written, parameter.Type))
        {
            return Null(parameter, isNullableAware);
        }

        ITypeSymbol type = WellKnown.WithoutNullable(parameter.Type);
        if (written is LiteralExpressionSyntax { Token.Value: { } literal } && IsOf(literal, type.SpecialType))
        {
            return Constants.OfPrimitive(literal);
        }

        if (written is MemberAccessExpressionSyntax member && EnumMember(member, type) is { } constant)
        {
            return Constants.OfEnum(constant, type, aliases);
        }

        if (!parameter.IsOptional)
        {
            return null;
        }

        return !parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value ? Null(parameter, isNullableAware)
            : type.TypeKind is TypeKind.Enum ? Constants.OfEnum(value, type, aliases)
            : Constants.OfPrimitive(value);
    }

    // A parameter "Order order = Order.Name": both names stand in one place and mean the same.
    private static object? EnumMember(MemberAccessExpressionSyntax member, ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum
        && member is { Expression: IdentifierNameSyntax name, Parent.Parent: ParameterSyntax { Type: { } written } }
        && (written is NullableTypeSyntax nullable ? nullable.ElementType : written) is IdentifierNameSyntax named
        && named.Identifier.ValueText == name.Identifier.ValueText
            ? type.GetMembers(member.Name.Identifier.ValueText).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue
            : null;

    private static bool IsNull(ExpressionSyntax? written, ITypeSymbol type) => written?.Kind() switch
    {
        SyntaxKind.NullLiteralExpression => true,
        SyntaxKind.DefaultLiteralExpression => type.IsReferenceType || WellKnown.IsCancellationToken(type),
        _ => false,
    };

    private static bool IsOf(object literal, SpecialType type) => literal switch
    {
        int => type is SpecialType.System_Int32,
        bool => type is SpecialType.System_Boolean,
        string => type is SpecialType.System_String,
        _ => false,
    };

    private static string Null(IParameterSymbol parameter, bool isNullableAware)
    {
        // A null where the type says there is none was the user's own choice, and was warned of there.
        bool isForced = isNullableAware && !parameter.Type.IsValueType && parameter.NullableAnnotation is not NullableAnnotation.Annotated;
        return (parameter.Type.IsReferenceType ? "null" : "default") + (isForced ? "!" : "");
    }
}
