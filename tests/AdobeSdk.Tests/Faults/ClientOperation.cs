using System.Reflection;

namespace AdobeSdk.Tests.Faults;

/// <summary>One operation of a generated client, with arguments that Adobe could accept.</summary>
/// <param name="Method">The client's method.</param>
/// <param name="Api">The method of the annotated interface that it was generated from.</param>
internal sealed record ClientOperation(MethodInfo Method, MethodInfo Api)
{
    /// <summary>Every operation of an annotated interface: what is added to it is tested without being named here.</summary>
    public static IReadOnlyList<ClientOperation> Of(Type annotated)
    {
        Type client = annotated.Assembly.GetType($"{annotated.Namespace}.{NameOf(annotated, "I{0}Client")}", throwOnError: true)!;
        return [.. annotated.GetMethods().Select(api => new ClientOperation(
            client.GetMethods().Single(method => method.Name == api.Name && Types(method).SequenceEqual(Types(api))), api))];
    }

    /// <summary>Makes the client that was generated from an annotated interface.</summary>
    public static IDisposable CreateClient(Type annotated, AdobeOptions options)
    {
        MethodInfo create = annotated.Assembly.GetType($"{annotated.Namespace}.{NameOf(annotated, "{0}Client")}", throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(static method => method.Name == "Create" && method.GetParameters()[0].ParameterType == typeof(AdobeOptions));
        return (IDisposable)create.Invoke(null, [options, .. create.GetParameters().Skip(1).Select(static _ => (object?)null)])!;
    }

    /// <summary>The host that an annotated interface is about: Firefly's, if it names none.</summary>
    public static string HostOf(Type annotated) =>
        new Uri(annotated.GetCustomAttribute<AdobeApiAttribute>()!.BaseAddress ?? "https://firefly-api.adobe.io").Host;

    /// <summary>Calls it, to its end where it is a list.</summary>
    public Task CallAsync(object client, SampleArguments arguments) =>
        (Task)Method.Invoke(client, BindingFlags.OptionalParamBinding, binder: null, [.. Method.GetParameters().Select(arguments.For)], culture: null)!;

    public override string ToString() =>
        $"{Method.DeclaringType!.Name}.{Method.Name}({string.Join(", ", Method.GetParameters().Where(static p => p.ParameterType != typeof(CancellationToken)).Select(static p => p.Name))})";

    private static string NameOf(Type annotated, string format) =>
        string.Format(null, format, annotated.Name[1..].Replace("Api", "", StringComparison.Ordinal));

    private static IEnumerable<Type> Types(MethodInfo method) => method.GetParameters().Select(static parameter => parameter.ParameterType);
}
