using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns one method's symbols into values.</summary>
internal static class MethodModelBuilder
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    /// <summary>
    /// One method of the client, or two. A token that is missing is added as the last, optional parameter. Where that would
    /// end a <c>params</c> list, or make calls ambiguous with an overload that has optional parameters in the same place, the
    /// method stays as it is and has an overload with the token.
    /// </summary>
    public static IEnumerable<MethodModel> Build(ApiMethod method, AnnotatedInterface api, Compilation compilation, CancellationToken cancellationToken)
    {
        bool addsToken = AddsToken(method, api);
        bool addsOverload = addsToken && (method.Symbol.Parameters.LastOrDefault() is { IsParams: true } || Overloads.HasOneWithOptionalRest(method, api));
        if (!addsToken || addsOverload)
        {
            yield return Build(method, api, addedToken: null, compilation, cancellationToken);
        }

        if (addsToken)
        {
            var token = new ParameterModel(default, CancellationToken, NameOfToken(method.Symbol), addsOverload ? null : "default");
            yield return Build(method, api, token, compilation, cancellationToken);
        }
    }

    private static MethodModel Build(ApiMethod method, AnnotatedInterface api, ParameterModel? addedToken, Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IMethodSymbol symbol = method.Symbol;
        ExternAliases aliases = ExternAliases.In(compilation);
        bool inherited = !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, api.Symbol);
        bool isNullableAware = Nullability.IsAware(symbol);
        List<ParameterModel> parameters = symbol.Parameters
            .Select(parameter => ParameterModelBuilder.Build(parameter, method, aliases, isNullableAware, mayBeParams: addedToken is null))
            .Select(parameter => addedToken is { Default: null } ? parameter with { Default = null } : parameter).ToList();
        string? token = method.Token is { } declared ? TokenOf(declared) : addedToken?.Name;
        if (addedToken is not null)
        {
            parameters.Add(addedToken);
        }

        return new MethodModel(
            Names.Escape(symbol.Name),
            method.Shape,
            ReturnType(method, aliases),
            symbol.TypeParameters.Select(static parameter => Names.Escape(parameter.Name)).ToEquatableArray(),
            TypeConstraints.Of(symbol, aliases),
            parameters.ToEquatableArray(),
            token,
            addedToken is not null,
            inherited ? aliases.Spell(symbol.ContainingType) : null,
            Documentation.OfMethod(symbol, addedToken?.Name, compilation, cancellationToken),
            method.HasOnlyRefitsAttributes ? default : CarriedAttributes.Of(symbol, aliases),
            isNullableAware);
    }

    /// <summary>Whether the client's method has a token that the user's has not.</summary>
    public static bool AddsToken(ApiMethod method, AnnotatedInterface api) =>
        method.Token is null && method.Shape is not ReturnShape.Plain && !Overloads.HasOneWithToken(method, api);

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

    private static string ReturnType(ApiMethod method, ExternAliases aliases) => method.Shape is ReturnShape.Job
        ? $"global::System.Threading.Tasks.{method.Symbol.ReturnType.Name}<global::AdobeSdk.AdobeJob<{aliases.Spell(method.Result!)}>>"
        : aliases.Spell(method.Symbol.ReturnType);
}
