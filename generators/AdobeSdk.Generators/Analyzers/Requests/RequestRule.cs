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
    /// <summary>The diagnostic's property that holds each <see cref="RequestRepair"/> which helps.</summary>
    public const string Repairs = nameof(Repairs);

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
            CheckVerb(check, method);
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
            Report(
                check,
                Rules.NeedsReflection,
                check.ReturnTypeOf(request.Method),
                request.Method.ReturnsByRef || request.Method.ReturnsByRefReadonly ? RequestRepair.None : RequestRepair.GiveTask,
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

    private static void CheckVerb(ApiCheck check, ApiMethod method)
    {
        if (!Verbs.CanBeRead(method.Http.AttributeClass!, check.CancellationToken))
        {
            check.Report(
                Rules.NeedsReflection,
                check.LocationOf(method.Symbol),
                method.Symbol.Name,
                $"its attribute '{ApiCheck.Name(method.Http.AttributeClass!)}' does not tell its verb; let Method be '=> new HttpMethod(\"VERB\")', in this project");
        }
    }

    private static void CheckSignature(ApiCheck check, ApiRequest request)
    {
        foreach (IParameterSymbol parameter in request.Method.Parameters.Where(static parameter => parameter.RefKind is not RefKind.None))
        {
            // What is handed out by reference is not handed out at all by a task.
            Report(check, request, parameter, $"'{parameter.Name}' is passed by reference", parameter.RefKind is RefKind.Out ? RequestRepair.None : RequestRepair.PassByValue);
        }

        ReportSecond(check, request, request.All(ParameterRole.Token), "cancellation token", RequestRepair.Remove);
        ReportSecond(check, request, request.All(ParameterRole.Body), "body");
        ReportSecond(check, request, request.All(ParameterRole.Url), "[Url]");
        ReportSecond(check, request, request.All(ParameterRole.HeaderCollection), "[HeaderCollection]");
        ReportSecond(check, request, request.Method.Parameters.Where(static parameter => RefitAttributes.Has(parameter, "AuthorizeAttribute")), "[Authorize]");
        if (request.IsMultipart && request.All(ParameterRole.Body).FirstOrDefault() is { } body)
        {
            Report(check, request, body, "a [Multipart] request has parts and no [Body]", SimpleTypes.HasNoShape(body.Type) ? RequestRepair.None : RequestRepair.DropBody);
        }
    }

    private static void CheckRoute(ApiCheck check, ApiRequest request)
    {
        if (request.Route.Any(static c => c is '\\' or '\r' or '\n'))
        {
            RequestRepair repairs = request.Route.Any(static c => c is '\r' or '\n') ? RequestRepair.None : RequestRepair.Slashes;
            Report(check, Rules.NeedsReflection, check.LocationOf(request.Method), repairs, request.Method.Name, "its route holds a backslash or a line break");
        }

        foreach (IParameterSymbol url in request.All(ParameterRole.Url))
        {
            if (url.Type.SpecialType is not SpecialType.System_String && !WellKnown.IsType(url.Type, "Uri", 0, "System"))
            {
                Report(check, request, url, "a [Url] is a string or a Uri", QueryRepairs.ToString(url.Type));
            }
            else if (request.Route is not ("" or "/"))
            {
                Report(check, request, url, "a method with a [Url] has an empty route", RequestRepair.EmptyRoute);
            }
        }

        foreach (IParameterSymbol path in request.All(ParameterRole.Path).Where(static path => !SimpleTypes.IsSimple(path.Type) && SimpleTypes.HasNoShape(path.Type)))
        {
            Report(check, request, path, $"'{path.Name}' is a part of the route, and its type does not tell what to send", QueryRepairs.ToString(path.Type));
        }
    }

    private static void CheckValues(ApiCheck check, ApiRequest request)
    {
        foreach (IParameterSymbol query in request.All(ParameterRole.Query))
        {
            QueryFit fit = IsRendered(query) ? QueryFit.Value : SimpleTypes.FitOf(query.Type);
            if (fit is QueryFit.None || (fit is QueryFit.List && !IsIndexed(query)))
            {
                Report(check, request, query, $"'{query.Name}' is a part of the query, and its type does not tell what to send", QueryRepairs.Of(query.Type, fit));
            }
            else if (fit is not QueryFit.Value)
            {
                Report(check, Rules.QueryNotSimple, check.LocationOf(query), QueryRepairs.Of(query.Type, fit), query.Name, ApiCheck.Name(query.Type));
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

    private static void ReportSecond(ApiCheck check, ApiRequest request, IEnumerable<IParameterSymbol> parameters, string what, RequestRepair repairs = RequestRepair.None)
    {
        if (parameters.Skip(1).FirstOrDefault() is { } second)
        {
            Report(check, request, second, $"'{second.Name}' is a second {what}", repairs);
        }
    }

    private static void Report(ApiCheck check, ApiRequest request, IParameterSymbol parameter, string reason, RequestRepair repairs = RequestRepair.None) =>
        Report(check, Rules.NeedsReflection, check.LocationOf(parameter), repairs, request.Method.Name, reason);

    private static void Report(ApiCheck check, DiagnosticDescriptor rule, Location location, RequestRepair repairs, params object[] arguments) =>
        check.Report(rule, location, ImmutableDictionary<string, string?>.Empty.Add(Repairs, repairs.ToString()), arguments);
}
