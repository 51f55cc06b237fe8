using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Validation;

/// <summary>Where in a request something is: <c>body</c>, <c>seeds</c>, <c>0</c>.</summary>
internal sealed record Location(JsonNode Segment, Location? Parent = null)
{
    public static Location Body { get; } = new("body");

    public static Location Header(string name) => new Location("header").Member(name);

    public static Location Query(string name) => new Location("query").Member(name);

    public Location Member(string name) => new(name, this);

    public Location Item(int index) => new(index, this);

    public JsonArray ToJson()
    {
        Stack<Location> path = new();
        for (Location? at = this; at is not null; at = at.Parent)
        {
            path.Push(at);
        }

        return new JsonArray([.. path.Select(static step => step.Segment.DeepClone())]);
    }
}
