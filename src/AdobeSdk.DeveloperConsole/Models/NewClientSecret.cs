using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>A secret that was added. It is shown this once.</summary>
public sealed record NewClientSecret : ClientSecretInfo
{
    /// <summary>The secret itself. It is the one member that <c>ToString</c> and debuggers leave out; whoever serialises this, writes it.</summary>
    [JsonPropertyName("client_secret")]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string ClientSecret { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}
