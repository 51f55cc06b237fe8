namespace AdobeSdk;

/// <summary>Settings of one client: the section <c>Adobe:Clients:{ClientName}</c>.</summary>
public sealed class AdobeClientOptions
{
    /// <summary>The API's base address. It overrides the attribute's, and its host may be sent tokens.</summary>
    public Uri? BaseAddress { get; set; }
}
