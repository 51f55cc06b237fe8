using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>What a token that is added to a method would do to its overloads.</summary>
internal static class Overloads
{
    /// <summary><c>Foo()</c> beside <c>Foo(CancellationToken)</c>: a token added to the first would make it the second.</summary>
    public static bool HasOneWithToken(ApiMethod method, AnnotatedInterface api) => Longer(method, api).Any(static rest =>
        rest.Count == 1 && WellKnown.IsCancellationToken(rest[0].Type));

    /// <summary><c>Foo(int)</c> beside <c>Foo(int, string? = null)</c>: with an optional token in the first, <c>Foo(1)</c> could be either.</summary>
    public static bool HasOneWithOptionalRest(ApiMethod method, AnnotatedInterface api) => Longer(method, api).Any(static rest =>
        rest.All(static parameter => parameter.IsOptional || parameter.IsParams));

    // What the overloads that start as the method does have besides.
    private static IEnumerable<List<IParameterSymbol>> Longer(ApiMethod method, AnnotatedInterface api)
    {
        IMethodSymbol mine = method.Symbol;
        return api.Methods
            .Select(static other => other.Symbol)
            .Where(other => other.Name == mine.Name
                && other.Arity == mine.Arity
                && other.Parameters.Length > mine.Parameters.Length
                && mine.Parameters.All(parameter => Signatures.TypeKey(parameter.Type) == Signatures.TypeKey(other.Parameters[parameter.Ordinal].Type)))
            .Select(other => other.Parameters.Skip(mine.Parameters.Length).ToList());
    }
}
