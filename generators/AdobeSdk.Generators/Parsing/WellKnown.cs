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

    public static bool IsJsonContext(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (IsType(current, "JsonSerializerContext", 0, "System", "Text", "Json", "Serialization"))
            {
                return true;
            }
        }

        return false;
    }

    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The method's <c>[Get]</c>, <c>[Post]</c>, …, custom ones included.</summary>
    public static AttributeData? HttpAttribute(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (IsType(type, "HttpMethodAttribute", 0, "Refit"))
                {
                    return attribute;
                }
            }
        }

        return null;
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
