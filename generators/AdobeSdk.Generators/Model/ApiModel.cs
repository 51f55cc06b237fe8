namespace AdobeSdk.Generators.Model;

/// <summary>Everything that the emitter needs to know of one annotated interface.</summary>
/// <param name="Claim">What it takes for itself: a file, and a client's name.</param>
/// <param name="ExternAliases">The aliases that references of the project have instead of a place under <c>global::</c>.</param>
/// <param name="Namespace">Its namespace, escaped; empty for the global one.</param>
/// <param name="Interface">Its full name, with <c>global::</c>.</param>
/// <param name="DocumentationId">Its id in documentation comments: <c>T:Contoso.IFireflyApi</c>.</param>
/// <param name="ClientName">The client's name: <c>Firefly</c>.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="HasRegistration">Whether the project references what its registration takes and gives.</param>
/// <param name="Scopes">The scopes, sorted, in one comma-separated list.</param>
/// <param name="BaseAddress">The base address, if the attribute names one.</param>
/// <param name="JsonContext">The JSON context's full name, if the attribute names one.</param>
/// <param name="Documentation">The lines of its documentation, without slashes.</param>
/// <param name="Attributes">Attributes that travel along, each with its brackets.</param>
/// <param name="Methods">The client's methods.</param>
internal sealed record ApiModel(
    Claim Claim,
    EquatableArray<string> ExternAliases,
    string Namespace,
    string Interface,
    string DocumentationId,
    string ClientName,
    string Accessibility,
    bool HasRegistration,
    string Scopes,
    string? BaseAddress,
    string? JsonContext,
    EquatableArray<string> Documentation,
    EquatableArray<string> Attributes,
    EquatableArray<MethodModel> Methods);
