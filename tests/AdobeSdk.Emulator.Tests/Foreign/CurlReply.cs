using System.Text;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>What curl was answered.</summary>
internal sealed record CurlReply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Text)!;
}
