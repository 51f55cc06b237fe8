using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Diagnostics;

/// <summary>Everything that the analyzers can say. Each rule has a page in <c>docs/rules</c>.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotARefitInterface = Rule.Error(
        "ADOBE001",
        "An annotated interface needs a method that Refit implements",
        "'{0}' gets no client: it has no method with [Get], [Post] or another of Refit's HTTP attributes");

    public static readonly DiagnosticDescriptor BadScopes = Rule.Error(
        "ADOBE002",
        "Scopes are one comma-separated list",
        "{0}: write scopes as one comma-separated list, such as \"firefly_api,ff_apis\"");

    public static readonly DiagnosticDescriptor UnknownScope = Rule.Warning(
        "ADOBE003",
        "A scope that Adobe's guides do not name",
        "Unknown scope '{0}'.{1}");

    public static readonly DiagnosticDescriptor NoClientPossible = Rule.Error(
        "ADOBE004",
        "An annotated interface must be usable from its whole namespace",
        "'{0}' gets no client, because {1}");

    public static readonly DiagnosticDescriptor ClientNameTaken = Rule.Error(
        "ADOBE005",
        "A client's name is already taken",
        "The name '{0}' of the client of '{1}' is already taken by '{2}': set ClientName on one of them, or move one to another namespace");

    public static readonly DiagnosticDescriptor BadClientName = Rule.Error(
        "ADOBE006",
        "A client's name is part of C# names",
        "'{0}' cannot be a part of C# names: set ClientName to an identifier without 'I' and 'Client', such as \"Firefly\"");

    public static readonly DiagnosticDescriptor NotAJsonContext = Rule.Error(
        "ADOBE007",
        "JsonContext names a JsonSerializerContext",
        "'{0}' cannot be the JsonContext of '{1}', because {2}");

    public static readonly DiagnosticDescriptor TypeUnknownToJson = Rule.Warning(
        "ADOBE008",
        "A JSON context must know every type that an interface reads or writes",
        "'{0}' does not know '{1}', {2}: add [JsonSerializable(typeof({1}))]");

    public static readonly DiagnosticDescriptor JsonContextMissing = Rule.Warning(
        "ADOBE009",
        "Trimming and NativeAOT need a JSON context",
        "'{0}' reads and writes JSON by reflection, which {1} does not allow: set JsonContext to a JsonSerializerContext");

    public static readonly DiagnosticDescriptor ReservedName = Rule.Error(
        "ADOBE010",
        "A method has a name that every client uses itself",
        "'{0}' is not part of '{1}', which has a member of that name itself: rename the method");

    public static readonly DiagnosticDescriptor NeedsReflection = Rule.Error(
        "ADOBE011",
        "Refit cannot build this request without reflection",
        "'{0}' would throw when it is called: {1}");

    public static readonly DiagnosticDescriptor QueryNotSimple = Rule.Warning(
        "ADOBE012",
        "A query parameter is not a simple value",
        "'{0}' does not become '{0}=…' in the query: '{1}' is no simple value, so Refit sends its properties, if it can; use string, a number, an enum or an IFormattable, or [Query(TreatAsString = true)]");

    public static readonly DiagnosticDescriptor BaseAddressUnknown = Rule.Warning(
        "ADOBE013",
        "The scopes do not tell the API's address",
        "The address of '{0}' does not follow from its scopes: set BaseAddress, or configure Adobe:Clients:{1}:BaseAddress");

    public static readonly DiagnosticDescriptor BadBaseAddress = Rule.Error(
        "ADOBE014",
        "A base address is an absolute https address",
        "'{0}' cannot be a base address, because {1}");

    public static readonly DiagnosticDescriptor MemberLeftOut = Rule.Info(
        "ADOBE015",
        "A member that Refit does not implement is not part of the client",
        "'{0}' is not part of '{1}', since Refit does not implement it: write an extension method on '{1}' instead");

    public static readonly DiagnosticDescriptor TokenMissing = Rule.Info(
        "ADOBE016",
        "A method takes no CancellationToken",
        "'{0}' takes no CancellationToken. The client's method has one, which travels beside the call at a cost; a call of '{1}' itself cannot be cancelled.");

    public static readonly DiagnosticDescriptor JobReturnedRaw = Rule.Warning(
        "ADOBE017",
        "The answer to a submitted job is given back as it came",
        "'{0}' gives back '{1}', Adobe's answer to a submitted job: return JobAccepted<T>, of which the client makes an AdobeJob<T> that can be waited for");

    public static readonly DiagnosticDescriptor RouteNotBelowBase = Rule.Warning(
        "ADOBE018",
        "A route is a path below the base address",
        "The route '{0}' {1}");

    public static readonly DiagnosticDescriptor OwnCredentials = Rule.Error(
        "ADOBE019",
        "The client sets Authorization and x-api-key itself",
        "'{0}' would not be sent: it brings a header {1}, which the client sets from its credentials");

    public static readonly DiagnosticDescriptor SecretInSource = Rule.Warning(
        "ADOBE020",
        "A secret does not stand in source",
        "'{0}' is set to what looks like one of Adobe's {1}: whoever has the source or the assembly has it; read it from configuration ('{2}') and replace it");

    public static readonly DiagnosticDescriptor ClientNotRegistered = Rule.WarningAtEnd(
        "ADOBE021",
        "A client that is injected has to be registered",
        "'{0}' is injected, and nothing registers it: call {1}() on the application's services");

    public static readonly DiagnosticDescriptor RetiredApi = Rule.Warning(
        "ADOBE022",
        "Adobe has retired this API",
        "{0}, which {1}: {2}");

    public static readonly DiagnosticDescriptor ScopesOfAnotherApi = Rule.Warning(
        "ADOBE023",
        "The scopes belong to another API",
        "The scopes '{0}' are of the API at '{1}', and requests go to '{2}'");

    public static readonly DiagnosticDescriptor RegistrationLeftOut = Rule.Warning(
        "ADOBE024",
        "A registration needs a reference that the project has cut off",
        "'{0}()' is left out, because the project does not reference '{1}': let the package AdobeSdk bring it, or make the client with '{2}.Create'");

    public static readonly DiagnosticDescriptor JobWithoutPost = Rule.Warning(
        "ADOBE025",
        "A job is submitted with a POST",
        "'{0}' submits a job with [{1}], and a {2} whose outcome is unknown is repeated: the job may be made and billed twice; submit with [Post], or give back what Adobe answers if nothing is submitted");
}
