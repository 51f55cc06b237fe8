namespace AdobeSdk.Lightroom;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public interface ILightroomPage<out T>
{
    /// <summary>What the links are relative to.</summary>
    Uri? Base { get; }

    /// <summary>What this page has of the list.</summary>
    IReadOnlyList<T>? Resources { get; }

    /// <summary>Where the page before and the page after are: <c>prev</c> and <c>next</c>.</summary>
    IReadOnlyDictionary<string, LightroomLink>? Links { get; }
}
