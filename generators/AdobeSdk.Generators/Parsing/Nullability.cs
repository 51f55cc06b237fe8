using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether a method was declared where nullable annotations are on.</summary>
internal static class Nullability
{
    /// <summary>Also said of a method without reference types, to which it makes no difference.</summary>
    public static bool IsAware(IMethodSymbol method)
    {
        bool oblivious = false;
        if (IsAnnotated(method.ReturnType, method.ReturnNullableAnnotation, ref oblivious))
        {
            return true;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (IsAnnotated(parameter.Type, parameter.NullableAnnotation, ref oblivious))
            {
                return true;
            }
        }

        return !oblivious;
    }

    // What an annotation says of a struct is nothing, but its type arguments may be classes: ValueTask<string>.
    private static bool IsAnnotated(ITypeSymbol type, NullableAnnotation annotation, ref bool oblivious)
    {
        if (!type.IsValueType)
        {
            oblivious |= annotation is NullableAnnotation.None;
            return annotation is not NullableAnnotation.None;
        }

        if (type is INamedTypeSymbol named)
        {
            for (int i = 0; i < named.TypeArguments.Length; i++)
            {
                if (IsAnnotated(named.TypeArguments[i], named.TypeArgumentNullableAnnotations[i], ref oblivious))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
