using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>A method's request as Refit reads it: its route, and what each parameter is for.</summary>
internal sealed class ApiRequest
{
    private static readonly Regex s_placeholder = new(@"\{(\*\*)?(?<name>[^{}/?.]+)[^{}/]*\}", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _placeholders;
    private readonly bool _mayHaveBody;

    public ApiRequest(ApiMethod method)
    {
        Method = method.Symbol;
        Route = RefitAttributes.FirstText(method.Http) ?? "";
        IsMultipart = RefitAttributes.Has(Method, "MultipartAttribute");
        _placeholders = new HashSet<string>(
            s_placeholder.Matches(Route).Cast<Match>().Select(static match => match.Groups["name"].Value),
            StringComparer.OrdinalIgnoreCase);

        // On these three the first object without an attribute is the body, unless another parameter is.
        _mayHaveBody = !IsMultipart
            && method.Http.AttributeClass?.Name is "PostAttribute" or "PutAttribute" or "PatchAttribute"
            && !Method.Parameters.Any(static parameter => RefitAttributes.Has(parameter, "BodyAttribute"));
        Parameters = Method.Parameters.Select(parameter => (parameter, RoleOf(parameter))).ToImmutableArray();
    }

    public IMethodSymbol Method { get; }

    public string Route { get; }

    public bool IsMultipart { get; }

    public ImmutableArray<(IParameterSymbol Symbol, ParameterRole Role)> Parameters { get; }

    public IEnumerable<IParameterSymbol> All(ParameterRole role) =>
        Parameters.Where(parameter => parameter.Role == role).Select(static parameter => parameter.Symbol);

    // The order is Refit's: an attribute outranks the route, and the route what is left.
    private ParameterRole RoleOf(IParameterSymbol parameter)
    {
        bool inRoute = _placeholders.Contains(RefitAttributes.FirstText(RefitAttributes.Find(parameter, "AliasAsAttribute")) ?? parameter.Name);
        return 0 switch
        {
            _ when WellKnown.IsCancellationToken(parameter.Type) => ParameterRole.Token,
            _ when RefitAttributes.Has(parameter, "UrlAttribute") => ParameterRole.Url,
            _ when RefitAttributes.Has(parameter, "BodyAttribute") => ParameterRole.Body,
            _ when RefitAttributes.Has(parameter, "HeaderAttribute") => inRoute ? ParameterRole.Path : ParameterRole.Header,
            _ when RefitAttributes.Has(parameter, "HeaderCollectionAttribute") && IsHeaders(parameter.Type) => ParameterRole.HeaderCollection,
            _ when RefitAttributes.Has(parameter, "PropertyAttribute") => IsQuery(parameter) ? ParameterRole.Query : ParameterRole.Property,
            _ when inRoute => ParameterRole.Path,
            _ when RefitAttributes.Has(parameter, "AuthorizeAttribute") => ParameterRole.Header,
            _ when IsMultipart && !IsQuery(parameter) => ParameterRole.Part,
            _ when RefitAttributes.Has(parameter, "QueryNameAttribute") => ParameterRole.Query,
            _ when _mayHaveBody && IsObject(parameter) => ParameterRole.Body,
            _ => ParameterRole.Query,
        };
    }

    private static bool IsQuery(IParameterSymbol parameter) => RefitAttributes.Has(parameter, "QueryAttribute");

    private static bool IsHeaders(ITypeSymbol type) =>
        WellKnown.IsType(type, "IDictionary", 2, "System", "Collections", "Generic")
        && ((INamedTypeSymbol)type).TypeArguments.All(static argument => argument.SpecialType is SpecialType.System_String);

    private static bool IsObject(IParameterSymbol parameter) =>
        !parameter.Type.IsValueType
        && parameter.Type.SpecialType is not SpecialType.System_String
        && !IsQuery(parameter)
        && !RefitAttributes.Has(parameter, "QueryConverterAttribute");
}
