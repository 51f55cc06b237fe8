using System.Reflection;
using Refit;

namespace AdobeSdk.Tests.Conformity;

/// <summary>A method of an annotated interface, as Refit reads its attributes.</summary>
internal sealed class ApiMethod(MethodInfo method)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly HttpMethodAttribute _http = method.GetCustomAttribute<HttpMethodAttribute>()!;

    public string Name => method.Name;

    public string Verb => _http.Method.Method;

    public string Path => _http.Path;

    public bool IsMultipart => method.GetCustomAttribute<MultipartAttribute>() is not null;

    public Type? Body => method.GetParameters().SingleOrDefault(p => p.GetCustomAttribute<BodyAttribute>() is not null)?.ParameterType;

    public Type Answer => method.ReturnType.IsGenericType ? method.ReturnType.GenericTypeArguments[0] : typeof(void);

    /// <summary>Parameters without an attribute: path and query, or the parts of a multipart body.</summary>
    public IEnumerable<ParameterInfo> Loose => method.GetParameters().Where(parameter =>
        parameter.ParameterType != typeof(CancellationToken)
        && parameter.GetCustomAttribute<BodyAttribute>() is null
        && parameter.GetCustomAttribute<HeaderAttribute>() is null);

    public static string NameOf(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;

    public IEnumerable<ApiParameter> Parameters()
    {
        foreach (string header in method.GetCustomAttribute<HeadersAttribute>()?.Headers ?? [])
        {
            string[] parts = header.Split(':', 2, StringSplitOptions.TrimEntries);
            yield return new ApiParameter("header", parts[0], true, null, parts[1]);
        }

        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<HeaderAttribute>() is { } header)
            {
                yield return Create("header", header.Header, parameter);
            }
        }

        foreach (ParameterInfo parameter in Loose.Where(_ => !IsMultipart))
        {
            string name = NameOf(parameter);
            yield return Create(Path.Contains($"{{{name}}}", StringComparison.Ordinal) ? "path" : "query", name, parameter);
        }
    }

    private static ApiParameter Create(string place, string name, ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        lock (Nullability)
        {
            bool nullable = Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
            return new ApiParameter(place, name, !nullable && !parameter.HasDefaultValue, type);
        }
    }
}
