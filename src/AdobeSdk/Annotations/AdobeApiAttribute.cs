namespace AdobeSdk;

/// <summary>
/// Marks a Refit interface as an Adobe API. The generator emits, in the interface's own namespace, a client interface
/// (<c>IFireflyClient</c> for <c>IFireflyApi</c>), its implementation and <c>AddFireflyClient()</c>, with IMS tokens for
/// <see cref="Scopes"/> built in.
/// </summary>
/// <param name="scopes">
/// The API's own IMS scopes, separated by commas: <c>"firefly_api,ff_apis"</c>. The base scopes
/// (<c>openid</c>, <c>AdobeID</c>, …) come from <see cref="AdobeOptions.Scopes"/> and need not be repeated.
/// </param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class AdobeApiAttribute(string scopes) : Attribute
{
    /// <summary>The API's own IMS scopes, separated by commas.</summary>
    public string Scopes { get; } = scopes;

    /// <summary>
    /// The client's name without <c>I</c> and <c>Client</c>: <c>"Firefly"</c> gives <c>IFireflyClient</c>.
    /// Left out, it is the interface's name without its leading <c>I</c> and trailing <c>Api</c>.
    /// </summary>
    public string? ClientName { get; set; }

    /// <summary>
    /// The API's absolute base address, such as <c>https://firefly-api.adobe.io</c>. Left out, it is the one host that
    /// is known for the scopes. The setting <c>Adobe:Clients:{ClientName}:BaseAddress</c> overrides both.
    /// </summary>
    public string? BaseAddress { get; set; }

    /// <summary>
    /// A <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> that knows every body and answer of the
    /// interface. Left out, JSON goes through reflection, which trimming and NativeAOT do not allow.
    /// </summary>
    public Type? JsonContext { get; set; }
}
