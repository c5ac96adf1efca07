/** The page where one signs in. */
export const signIn = {
  signIn: {
    title: 'Entrar',
    lead: 'Para mirar, buscar y bajar los datos no hace falta entrar. Entran las personas que administran el nodo, editan o revisan.',
    waiting: 'Un momento, estás entrando…',
    account: 'Con tu cuenta',
    accountHint: 'Te llevamos a {{host}}, ponés ahí tu usuario y volvés acá.',
    accountButton: 'Entrar con {{host}}',
    insecure: 'Para entrar con tu cuenta, abrí esta página con https.',
    started: 'Si arrancaste este nodo',
    startedHint:
      'La terminal donde lo arrancaste muestra una dirección para administrar: abrila en este navegador. Vale una sola vez, durante una hora; cada vez que se arranca aparece una nueva.',
    token: 'Con un token',
    tokenHint: 'Te lo da quien administra el nodo. Queda solo en esta pestaña.',
    tokenLabel: 'Token',
    tokenMissing: 'Pegá el token.',
    tokenButton: 'Entrar con el token',
    notToken: 'Esto no es un token de este nodo. Copialo entero, sin comillas ni espacios.',
    signedIn: 'Entraste como {{office}}',
    until: 'La sesión vale hasta el {{moment}} y solo en esta pestaña: si la cerrás, termina.',
    plugins: 'Ver los complementos',
    role: {
      administrator: 'Administrás el nodo: aprobás complementos y podés corregir todo.',
      editor: 'Editás lo de {{of}} y lo que está dentro.',
      organization: 'Hablás por la organización {{of}}.',
      reviewer: 'Revisás cómo se relacionan las iniciativas con los Objetivos de Desarrollo Sostenible.',
      juror: 'Evaluás las postulaciones de la edición {{of}}.',
      maintainer: 'Publicás el complemento {{of}}.',
      reader: 'Leés lo que está abierto a quienes dicen quiénes son.',
    },
    noRole: 'Tu cuenta no tiene permisos en este nodo: ves lo mismo que cualquier persona.',
  },
};
