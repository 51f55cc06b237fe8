using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Recognises the types that matter by name and namespace: no lookups, and no text is built.</summary>
internal static class WellKnown
{
    public static bool IsTask(ITypeSymbol type) => IsType(type, "Task", 0, "System", "Threading", "Tasks");

    public static bool IsTaskOfResult(ITypeSymbol type) =>
        IsType(type, "Task", 1, "System", "Threading", "Tasks") || IsType(type, "ValueTask", 1, "System", "Threading", "Tasks");

    public static bool IsJobAccepted(ITypeSymbol type) => IsType(type, "JobAccepted", 1, "AdobeSdk");

    public static bool IsCancellationToken(ITypeSymbol type) =>
        IsType(WithoutNullable(type), "CancellationToken", 0, "System", "Threading");

    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The method's <c>[Get]</c>, <c>[Post]</c>, …, custom ones included.</summary>
    public static AttributeData? HttpAttribute(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Inherits(type, "HttpMethodAttribute", "Refit"))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Inherits(ITypeSymbol type, string name, params string[] spaces)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsType(current, name, 0, spaces))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsType(ITypeSymbol? type, string name, int arity, params string[] spaces)
    {
        if (type is not INamedTypeSymbol named || named.Arity != arity || named.Name != name || named.ContainingType is not null)
        {
            return false;
        }

        INamespaceSymbol? space = named.ContainingNamespace;
        for (int i = spaces.Length - 1; i >= 0; i--)
        {
            if (space?.Name != spaces[i])
            {
                return false;
            }

            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }
}
