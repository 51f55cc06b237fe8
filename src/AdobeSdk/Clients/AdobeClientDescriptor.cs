using System.ComponentModel;
using System.Text.Json;

namespace AdobeSdk.Clients;

/// <summary>What generated code tells the runtime about one annotated interface.</summary>
/// <param name="Name">The client's name: <c>Firefly</c>.</param>
/// <param name="Scopes">The API's own scopes.</param>
/// <param name="BaseAddress">The attribute's base address, if it names one.</param>
/// <param name="Json">The options of the attribute's JSON context; <see langword="null"/> for reflection.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record AdobeClientDescriptor(string Name, ScopeSet Scopes, string? BaseAddress, Func<JsonSerializerOptions>? Json);
