using System.Text;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary>
/// The parameters of an IMS call: from the form (urlencoded, or multipart as Adobe's JavaScript libraries post it), else
/// from the query, and the client's id and secret also from HTTP Basic.
/// </summary>
internal sealed class ImsForm
{
    private readonly IFormCollection _form;
    private readonly IQueryCollection _query;
    private readonly (string Id, string Secret)? _basic;

    private ImsForm(IFormCollection form, IQueryCollection query, (string Id, string Secret)? basic) =>
        (_form, _query, _basic) = (form, query, basic);

    public string? this[string name] =>
        _form.TryGetValue(name, out var posted) && posted.Count > 0 ? posted[0]
        : _query.TryGetValue(name, out var asked) && asked.Count > 0 ? asked[0]
        : name == "client_id" ? _basic?.Id
        : name == "client_secret" ? _basic?.Secret
        : null;

    public static async Task<ImsForm> ReadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        IFormCollection form = request.HasFormContentType
            ? await request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false)
            : FormCollection.Empty;
        return new ImsForm(form, request.Query, Basic(request.Headers.Authorization.ToString()));
    }

    private static (string Id, string Secret)? Basic(string header)
    {
        const string Scheme = "Basic ";
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        byte[] bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out int length))
        {
            return null;
        }

        string[] pair = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return pair.Length == 2 ? (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])) : null;
    }
}
