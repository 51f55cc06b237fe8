using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>
/// Whether Refit can build each request from generated code alone. Refit would say so itself (RF006), as a warning without
/// a reason; the clients throw.
/// </summary>
internal sealed class RequestRule : ApiRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.NeedsReflection, Rules.QueryNotSimple);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        foreach (ApiMethod method in check.Api.Declared)
        {
            var request = new ApiRequest(method);
            CheckReturnType(check, request);
            CheckSignature(check, request);
            CheckRoute(check, request);
            CheckValues(check, request);
        }
    }

    private static void CheckReturnType(ApiCheck check, ApiRequest request)
    {
        ITypeSymbol type = request.Method.ReturnType;
        if (!IsAsynchronous(type) && !ReturnTypeAdapters.Exists(type, check.Compilation, check.CancellationToken))
        {
            check.Report(
                Rules.NeedsReflection,
                check.ReturnTypeOf(request.Method),
                request.Method.Name,
                $"it gives back '{ApiCheck.Name(type)}'; use Task, Task<T>, ValueTask<T>, IAsyncEnumerable<T> or IObservable<T>");
        }
    }

    private static bool IsAsynchronous(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Error
        || WellKnown.IsTask(type)
        || WellKnown.IsTaskOfResult(type)
        || WellKnown.IsType(type, "IAsyncEnumerable", 1, "System", "Collections", "Generic")
        || WellKnown.IsType(type, "IObservable", 1, "System");

    private static void CheckSignature(ApiCheck check, ApiRequest request)
    {
        foreach (IParameterSymbol parameter in request.Method.Parameters.Where(static parameter => parameter.RefKind is not RefKind.None))
        {
            Report(check, request, parameter, $"'{parameter.Name}' is passed by reference");
        }

        ReportSecond(check, request, request.All(ParameterRole.Token), "cancellation token");
        ReportSecond(check, request, request.All(ParameterRole.Body), "body");
        ReportSecond(check, request, request.All(ParameterRole.Url), "[Url]");
        ReportSecond(check, request, request.All(ParameterRole.HeaderCollection), "[HeaderCollection]");
        ReportSecond(check, request, request.Method.Parameters.Where(static parameter => RefitAttributes.Has(parameter, "AuthorizeAttribute")), "[Authorize]");
        if (request.IsMultipart && request.All(ParameterRole.Body).FirstOrDefault() is { } body)
        {
            Report(check, request, body, "a [Multipart] request has parts and no [Body]");
        }
    }

    private static void CheckRoute(ApiCheck check, ApiRequest request)
    {
        if (request.Route.Any(static c => c is '\\' or '\r' or '\n'))
        {
            check.Report(Rules.NeedsReflection, check.LocationOf(request.Method), request.Method.Name, "its route holds a backslash or a line break");
        }

        foreach (IParameterSymbol url in request.All(ParameterRole.Url))
        {
            if (url.Type.SpecialType is not SpecialType.System_String && !WellKnown.IsType(url.Type, "Uri", 0, "System"))
            {
                Report(check, request, url, "a [Url] is a string or a Uri");
            }
            else if (request.Route is not ("" or "/"))
            {
                Report(check, request, url, "a method with a [Url] has an empty route");
            }
        }

        foreach (IParameterSymbol path in request.All(ParameterRole.Path).Where(static path => !SimpleTypes.IsSimple(path.Type) && SimpleTypes.HasNoShape(path.Type)))
        {
            Report(check, request, path, $"'{path.Name}' is a part of the route, and its type does not tell what to send");
        }
    }

    private static void CheckValues(ApiCheck check, ApiRequest request)
    {
        foreach (IParameterSymbol query in request.All(ParameterRole.Query))
        {
            QueryFit fit = IsRendered(query) ? QueryFit.Value : SimpleTypes.FitOf(query.Type);
            if (fit is QueryFit.None || (fit is QueryFit.List && !IsIndexed(query)))
            {
                Report(check, request, query, $"'{query.Name}' is a part of the query, and its type does not tell what to send");
            }
            else if (fit is not QueryFit.Value)
            {
                check.Report(Rules.QueryNotSimple, check.LocationOf(query), query.Name, ApiCheck.Name(query.Type));
            }
        }

        foreach (IParameterSymbol part in request.All(ParameterRole.Part).Where(static part => SimpleTypes.HasNoShape(part.Type) && !IsList(part.Type)))
        {
            Report(check, request, part, $"'{part.Name}' is a part of the body, and its type does not tell what to send");
        }
    }

    private static bool IsList(ITypeSymbol type) => type.AllInterfaces.Any(static contract => contract.SpecialType is SpecialType.System_Collections_IEnumerable);

    // Either the value's ToString() is sent, or a converter of the user's decides.
    private static bool IsRendered(IParameterSymbol query) =>
        RefitAttributes.Has(query, "QueryConverterAttribute")
        || RefitAttributes.Has(query, "QueryNameAttribute")
        || (RefitAttributes.Find(query, "QueryAttribute") is { } attribute && attribute.NamedArguments.Any(static argument =>
            argument is { Key: "TreatAsString", Value.Value: true } or { Key: "Format", Value.Value: "" }));

    private static bool IsIndexed(IParameterSymbol query) =>
        RefitAttributes.Find(query, "QueryAttribute") is { ConstructorArguments: { IsEmpty: false } arguments }
        && arguments[0] is { Kind: TypedConstantKind.Enum, Type: { } format, Value: { } value }
        && format.GetMembers("Indexed").OfType<IFieldSymbol>().Any(field => Equals(field.ConstantValue, value));

    private static void ReportSecond(ApiCheck check, ApiRequest request, IEnumerable<IParameterSymbol> parameters, string what)
    {
        if (parameters.Skip(1).FirstOrDefault() is { } second)
        {
            Report(check, request, second, $"'{second.Name}' is a second {what}");
        }
    }

    private static void Report(ApiCheck check, ApiRequest request, IParameterSymbol parameter, string reason) =>
        check.Report(Rules.NeedsReflection, check.LocationOf(parameter), request.Method.Name, reason);
}
