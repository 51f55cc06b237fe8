using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns one method's symbols into values.</summary>
internal static class MethodModelBuilder
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    public static MethodModel Build(ApiMethod method, AnnotatedInterface api, Compilation compilation, CancellationToken cancellationToken)
    {
        IMethodSymbol symbol = method.Symbol;
        bool inherited = !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, api.Symbol);
        bool addsToken = AddsToken(method, api);
        List<ParameterModel> parameters = symbol.Parameters.Select(ParameterModelBuilder.Build).ToList();
        string? token = method.Token is { } declared ? TokenOf(declared) : null;
        if (addsToken)
        {
            token = NameOfToken(symbol);
            parameters.Add(new ParameterModel(default, CancellationToken, token, "default"));
        }

        return new MethodModel(
            Names.Escape(symbol.Name),
            method.Shape,
            ReturnType(method),
            symbol.TypeParameters.Select(static parameter => Names.Escape(parameter.Name)).ToEquatableArray(),
            TypeConstraints.Of(symbol),
            parameters.ToEquatableArray(),
            token,
            addsToken,
            inherited ? Names.OfType(symbol.ContainingType) : null,
            Documentation.OfMethod(symbol, addsToken ? token : null, compilation, cancellationToken),
            CarriedAttributes.Of(symbol),
            IsNullableAware(symbol));
    }

    /// <summary>Whether the client's method has a token that the user's has not.</summary>
    public static bool AddsToken(ApiMethod method, AnnotatedInterface api) =>
        method.Token is null && method.Shape is not ReturnShape.Plain && !HasOverloadWithToken(method, api);

    /// <summary>What the added token is called: <c>cancellationToken</c>, unless another parameter is.</summary>
    public static string NameOfToken(IMethodSymbol symbol)
    {
        string name = "cancellationToken";
        while (symbol.Parameters.Any(parameter => parameter.Name == name))
        {
            name += "_";
        }

        return name;
    }

    private static string TokenOf(IParameterSymbol token) => token.Type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T
        ? $"{Names.Escape(token.Name)}.GetValueOrDefault()"
        : Names.Escape(token.Name);

    private static string ReturnType(ApiMethod method) => method.Shape is ReturnShape.Job
        ? $"global::System.Threading.Tasks.{method.Symbol.ReturnType.Name}<global::AdobeSdk.AdobeJob<{Names.OfType(method.Result!)}>>"
        : Names.OfType(method.Symbol.ReturnType);

    // Foo() beside Foo(CancellationToken): a token added to the first would make it the second.
    private static bool HasOverloadWithToken(ApiMethod method, AnnotatedInterface api) => api.Methods.Any(other =>
        other.Token is not null
        && other.Symbol.Name == method.Symbol.Name
        && other.Symbol.Arity == method.Symbol.Arity
        && other.Symbol.Parameters.Length == method.Symbol.Parameters.Length + 1
        && SymbolEqualityComparer.Default.Equals(other.Symbol.Parameters[other.Symbol.Parameters.Length - 1], other.Token)
        && other.Symbol.Parameters.Zip(method.Symbol.Parameters, static (a, b) => (a, b)).All(static pair =>
            SymbolEqualityComparer.Default.Equals(pair.a.Type, pair.b.Type)));

    // Asynchronous methods give back a class, or a struct over one: oblivious types have no annotation at all.
    private static bool IsNullableAware(IMethodSymbol symbol) =>
        symbol.ReturnNullableAnnotation is not NullableAnnotation.None
        || symbol.Parameters.Any(static parameter => parameter.Type.IsReferenceType && parameter.NullableAnnotation is not NullableAnnotation.None);
}
