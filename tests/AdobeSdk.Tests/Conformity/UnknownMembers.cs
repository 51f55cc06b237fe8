using System.Collections;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Finds members that were kept, but not typed: without this a round trip would prove nothing.</summary>
internal static class UnknownMembers
{
    public static IEnumerable<string> In(object? value)
    {
        switch (value)
        {
            case null or string:
                return [];
            case IEnumerable items:
                return items.Cast<object?>().SelectMany(In);
            case AdobePayload payload:
                IEnumerable<string> own = payload.OtherMembers?.Keys.Select(name => $"{payload.GetType().Name}.{name}") ?? [];
                return own.Concat(payload.GetType().GetProperties()
                    .Where(property => property.Name != nameof(AdobePayload.OtherMembers) && property.GetIndexParameters().Length == 0)
                    .SelectMany(property => In(property.GetValue(payload))));
            default:
                return [];
        }
    }
}
